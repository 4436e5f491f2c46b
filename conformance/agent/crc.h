/* CRC-32 as in zlib and IEEE 802.3 (polynomial 0xedb88320, reflected). */
#ifndef AGENT_CRC_H
#define AGENT_CRC_H

#include "sockspec.h"

/* Fills the tables; to be called once before crc32. */
void crc_start(void);

ss_u32 crc32(const ss_u8 *bytes, ss_u32 count);

#endif
