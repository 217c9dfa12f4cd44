package id.teladan.presensi.cuti;

/** Days that a leave has spent of the right of a year. */
record Dipakai(int tahunHak, int hari) {

    Dipakai(int tahunHak, long hari) {
        this(tahunHak, Math.toIntExact(hari));
    }
}
