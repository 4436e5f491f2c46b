#include "memory.h"

#include "arch.h"
#include "channel.h"
#include "cursor.h"
#include "sys.h"

enum { CANARY = 0xc5, ALIGNMENT = 16, NOWHERE_STEP = 64, NOWHERE_MARGIN = 65536 };

/* A range without memory, for unmapped blocks; each has an address of its own in it. */
static ss_u8 *nowhere;

static ss_u64 round_up(ss_u64 value, ss_u64 step) { return (value + step - 1) / step * step; }

void memory_start(void)
{
    ss_u64 size = SP_MAX_BLOCK_SIZE + SP_MAX_BLOCKS * NOWHERE_STEP + 2 * NOWHERE_MARGIN;
    ss_s64 result = map_memory(size, SS_PROT_NONE);
    if (result < 0)
        die("no address space");
    nowhere = (ss_u8 *)(ss_uptr)result + NOWHERE_MARGIN;
}

ss_u32 block_room(const struct block_request *request)
{
    switch (request->placement) {
    case SP_PLACEMENT_UNMAPPED:
        return 0;
    case SP_PLACEMENT_STRADDLE:
        return request->valid;
    default:
        return request->size;
    }
}

/* Bytes of the arena that a block of this size takes. */
static ss_u64 arena_share(ss_u32 size) { return round_up(SP_CANARY_SIZE + (ss_u64)size + SP_CANARY_SIZE, ALIGNMENT); }

/* Makes the arena hold at least `size` bytes. It only grows. */
static ss_s64 grow_arena(struct memory *memory, ss_u64 size)
{
    if (size <= memory->arena_size)
        return 0;
    size = round_up(size * 2, ARCH_PAGE);
    ss_s64 result = map_memory(size, SS_PROT_READ | SS_PROT_WRITE);
    if (result < 0)
        return result;
    if (memory->arena != NULL)
        SYS2(munmap, memory->arena, memory->arena_size);
    memory->arena = (ss_u8 *)(ss_uptr)result;
    memory->arena_size = size;
    return 0;
}

static void fill(ss_u8 *address, const struct block_request *request)
{
    memcpy(address, request->bytes, request->byte_count);
    memset(address + request->byte_count, 0, block_room(request) - request->byte_count);
}

static void place_mapped(struct block *block, const struct block_request *request, ss_u8 *share)
{
    block->address = share + SP_CANARY_SIZE;
    memset(share, CANARY, SP_CANARY_SIZE);
    memset(block->address + request->size, CANARY, SP_CANARY_SIZE);
    fill(block->address, request);
}

/* Pages for one block: `front` bytes that can be written and at least one page behind that cannot be touched. */
static ss_s64 map_pages(struct block *block, ss_u64 front, ss_u64 behind)
{
    ss_u64 size = round_up(front, ARCH_PAGE) + round_up(behind + 1, ARCH_PAGE);
    ss_s64 result = map_memory(size, SS_PROT_NONE);
    if (result < 0)
        return result;
    block->pages = (ss_u8 *)(ss_uptr)result;
    block->page_bytes = size;
    return SYS3(mprotect, block->pages, round_up(front, ARCH_PAGE), SS_PROT_READ | SS_PROT_WRITE);
}

static ss_s64 place_straddle(struct block *block, const struct block_request *request)
{
    ss_u64 front = request->valid + SP_CANARY_SIZE;
    ss_s64 result = map_pages(block, front, request->size - request->valid);
    if (result < 0)
        return result;
    block->address = block->pages + round_up(front, ARCH_PAGE) - request->valid;
    memset(block->address - SP_CANARY_SIZE, CANARY, SP_CANARY_SIZE);
    fill(block->address, request);
    return 0;
}

/* Filled while it can be written; memory_place takes that right away after the relocations. */
static ss_s64 place_readonly(struct block *block, const struct block_request *request)
{
    ss_s64 result = map_pages(block, request->size == 0 ? 1 : request->size, 0);
    if (result < 0)
        return result;
    block->address = block->pages;
    fill(block->address, request);
    return 0;
}

static void relocate(struct memory *memory, const struct block_request *requests)
{
    for (ss_u32 i = 0; i < memory->count; i++) {
        ss_u32 bytes = requests[i].relocation_count * RELOCATION_SIZE;
        struct reader r = { .bytes = requests[i].relocations, .count = bytes };
        while (r.at < bytes) {
            ss_u8 *at = memory->blocks[i].address + take_u32(&r);
            ss_u8 target = take_u8(&r);
            ss_u64 value = ADDRESS(memory->blocks[target].address) + take_u32(&r);
            memcpy(at, &value, sizeof value);
        }
    }
}

static ss_s64 place_block(struct memory *memory, const struct block_request *request, ss_u32 index, ss_u64 share)
{
    struct block *block = &memory->blocks[index];
    *block = (struct block){ .placement = request->placement,
                             .read_back = request->read_back,
                             .readable = block_room(request) };
    switch (request->placement) {
    case SP_PLACEMENT_READONLY:
        return place_readonly(block, request);
    case SP_PLACEMENT_STRADDLE:
        return place_straddle(block, request);
    case SP_PLACEMENT_UNMAPPED:
        block->address = nowhere + index * NOWHERE_STEP;
        return 0;
    default:
        place_mapped(block, request, memory->arena + share);
        return 0;
    }
}

static ss_s64 protect(const struct block *block)
{
    if (block->placement != SP_PLACEMENT_READONLY)
        return 0;
    return SYS3(mprotect, block->pages, block->page_bytes - ARCH_PAGE, SS_PROT_READ);
}

ss_s64 memory_place(struct memory *memory, const struct block_request *requests, ss_u32 count)
{
    ss_u64 shares = 0;
    for (ss_u32 i = 0; i < count; i++)
        if (requests[i].placement == SP_PLACEMENT_MAPPED)
            shares += arena_share(requests[i].size);
    memory->count = 0;
    ss_s64 result = grow_arena(memory, shares);
    shares = 0;
    for (ss_u32 i = 0; i < count && result >= 0; i++) {
        result = place_block(memory, &requests[i], i, shares);
        memory->count = i + 1;
        if (requests[i].placement == SP_PLACEMENT_MAPPED)
            shares += arena_share(requests[i].size);
    }
    if (result >= 0)
        relocate(memory, requests);
    for (ss_u32 i = 0; i < count && result >= 0; i++)
        result = protect(&memory->blocks[i]);
    if (result < 0)
        memory_release(memory);
    return result < 0 ? result : 0;
}

static bool is_intact(const ss_u8 *canary)
{
    for (ss_u32 i = 0; i < SP_CANARY_SIZE; i++)
        if (canary[i] != CANARY)
            return false;
    return true;
}

bool block_overrun(const struct block *block)
{
    if (block->placement == SP_PLACEMENT_MAPPED)
        return !is_intact(block->address - SP_CANARY_SIZE) || !is_intact(block->address + block->readable);
    if (block->placement == SP_PLACEMENT_STRADDLE)
        return !is_intact(block->address - SP_CANARY_SIZE);
    return false;
}

void memory_release(struct memory *memory)
{
    for (ss_u32 i = 0; i < memory->count; i++)
        if (memory->blocks[i].pages != NULL)
            SYS2(munmap, memory->blocks[i].pages, memory->blocks[i].page_bytes);
    memory->count = 0;
}
