package id.teladan.core.impor;

import id.teladan.core.riwayat.IsianRiwayat;

/** A row of a worksheet of records as read; fields that are empty or have an error are not in {@code isian}. */
record BarisRiwayat(LembarImpor lembar, int nomor, String nip, IsianRiwayat isian) {}
