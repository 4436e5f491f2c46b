#include "crc.h"

/* tables[k][b] is the CRC of byte b followed by k zero bytes, so that four bytes are taken in one step. */
static ss_u32 tables[4][256];

void crc_start(void)
{
    for (ss_u32 byte = 0; byte < 256; byte++) {
        ss_u32 crc = byte;
        for (int i = 0; i < 8; i++)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0);
        tables[0][byte] = crc;
    }
    for (ss_u32 byte = 0; byte < 256; byte++)
        for (int k = 1; k < 4; k++)
            tables[k][byte] = (tables[k - 1][byte] >> 8) ^ tables[0][tables[k - 1][byte] & 255];
}

ss_u32 crc32(const ss_u8 *bytes, ss_u32 count)
{
    ss_u32 crc = 0xffffffffu;
    for (; count >= 4; count -= 4, bytes += 4) {
        crc ^= bytes[0] | (ss_u32)bytes[1] << 8 | (ss_u32)bytes[2] << 16 | (ss_u32)bytes[3] << 24;
        crc = tables[3][crc & 255] ^ tables[2][(crc >> 8) & 255] ^ tables[1][(crc >> 16) & 255] ^ tables[0][crc >> 24];
    }
    for (; count > 0; count--, bytes++)
        crc = (crc >> 8) ^ tables[0][(crc ^ *bytes) & 255];
    return ~crc;
}
