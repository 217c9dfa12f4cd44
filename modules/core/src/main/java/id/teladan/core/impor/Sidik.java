package id.teladan.core.impor;

import id.teladan.core.impor.KeadaanKini.OrangKini;
import id.teladan.core.impor.KeadaanKini.PenugasanKini;
import id.teladan.core.impor.KeadaanKini.UnitKini;
import id.teladan.core.riwayat.RiwayatMassal;
import java.util.List;

/** Fingerprint of what a row was compared with: when it differs at the commit, somebody changed it in between. FNV-1a. */
final class Sidik {

    private static final long AWAL = 0xcbf29ce484222325L;
    private static final long KALI = 0x100000001b3L;

    private long nilai = AWAL;

    private Sidik() {}

    static long dari(UnitKini u, String indukKode) {
        return new Sidik()
                .tambah(u.id())
                .tambah(u.nama())
                .tambah(u.jenis())
                .tambah(indukKode)
                .tambah(u.mulai())
                .nilai();
    }

    static long dari(OrangKini o) {
        var s =
                new Sidik()
                        .tambah(o.id())
                        .tambah(o.nama())
                        .tambah(o.nik())
                        .tambah(o.lahir())
                        .tambah(o.kelamin())
                        .tambah(o.status())
                        .tambah(o.ptkp())
                        .tambah(o.rekening());
        o.golongan().forEach(g -> s.tambah(g.id()).tambah(g.golongan()).tambah(g.mulai()));
        o.penugasan().forEach(t -> s.tambah(t.id()).tambah(t.mulai()).tambah(t.sampai()));
        return s.nilai();
    }

    /** @param lama the valid row that is superseded, or null */
    static long dari(RiwayatMassal.Baris lama) {
        return lama == null
                ? 0
                : new Sidik().tambah(lama.id()).tambah(lama.versi()).tambah(lama.isian()).nilai();
    }

    /** @param lama all definitive assignments of the person */
    static long dari(List<PenugasanKini> lama) {
        var s = new Sidik();
        lama.forEach(
                t -> s.tambah(t.id()).tambah(t.mulai()).tambah(t.sampai()).tambah(t.nomorSk()));
        return s.nilai();
    }

    private Sidik tambah(Object isi) {
        var teks = String.valueOf(isi);
        for (var i = 0; i < teks.length(); i++) {
            nilai = (nilai ^ teks.charAt(i)) * KALI;
        }
        nilai = (nilai ^ 0x1f) * KALI;
        return this;
    }

    private long nilai() {
        return nilai == 0 ? 1 : nilai;
    }
}
