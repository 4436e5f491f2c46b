/*
 * From the loader to C. The boot protocol is PVH (Xen's x86/HVM direct boot): a note in the ELF file names an entry
 * that is called in 32-bit mode without paging, with the physical address of the start information in ebx.
 *
 * The page tables here only serve until memory.c has made the real ones. They show the first GiB twice, at 0 and at
 * KERNEL_BASE, all of it writable and executable.
 */
#define NOTE_PVH_ENTRY 18

#define PRESENT_WRITABLE 0x003
#define PRESENT_WRITABLE_LARGE 0x083
#define LARGE_PAGE 0x200000

#define CR4_PAE 0x20
#define MSR_EFER 0xc0000080
#define EFER_LONG_MODE_NO_EXECUTE 0x900
#define CR0_PAGING_PROTECTION_EXTENSION 0x80000011

    .section .note.pvh, "a", @note
    .balign 4
    .long 4
    .long 8
    .long NOTE_PVH_ENTRY
    .asciz "Xen"
    .quad boot_entry

    .section .boot.text, "ax"
    .code32
    .globl boot_entry
boot_entry:
    cli
    cld
    movl $CR4_PAE, %eax
    movl %eax, %cr4
    movl $boot_tables, %eax
    movl %eax, %cr3
    movl $MSR_EFER, %ecx
    movl $EFER_LONG_MODE_NO_EXECUTE, %eax
    xorl %edx, %edx
    wrmsr
    movl $CR0_PAGING_PROTECTION_EXTENSION, %eax
    movl %eax, %cr0
    lgdt boot_segments_pointer
    ljmp $8, $boot_long_mode

    .code64
boot_long_mode:
    xorl %eax, %eax
    movl %eax, %ds
    movl %eax, %es
    movl %eax, %fs
    movl %eax, %gs
    movl %eax, %ss
    movl %ebx, %edi
    movq $kernel_stack_top, %rsp
    xorl %ebp, %ebp
    movq $machine_start, %rax
    call *%rax
    ud2

    .section .boot.data, "aw"
    .balign 4096
boot_tables:
    .quad boot_low + PRESENT_WRITABLE
    .fill 510, 8, 0
    .quad boot_high + PRESENT_WRITABLE
boot_low:
    .quad boot_first_gib + PRESENT_WRITABLE
    .fill 511, 8, 0
boot_high:
    .fill 510, 8, 0
    .quad boot_first_gib + PRESENT_WRITABLE
    .quad 0
boot_first_gib:
    .set address, 0
    .rept 512
    .quad address + PRESENT_WRITABLE_LARGE
    .set address, address + LARGE_PAGE
    .endr

boot_segments:
    .quad 0
    .quad 0x00209a0000000000 /* code, 64-bit */
boot_segments_end:
boot_segments_pointer:
    .word boot_segments_end - boot_segments - 1
    .long boot_segments
