/** Time: the one clock in WIB and the working-day calendar. Perpres 21/2023; SKB 3 Menteri on public holidays. */
package id.teladan.core.waktu;
