package id.teladan.demo;

import static id.teladan.demo.PenulisSkp.nama;
import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.demo.PenulisSkp.Tertulis;
import id.teladan.skp.pembinaan.JenisPembinaan;
import id.teladan.skp.pembinaan.StatusPembinaan;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.Sentimen;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes meetings of guidance and what colleagues said, around the demo accounts. */
final class PenulisPembinaan {

    private final TabelSkp t;
    private final TeksSkp teks;
    private final LocalDate acuan;
    private int giliran;

    PenulisPembinaan(TabelSkp tabel, TeksSkp teks, LocalDate acuan) {
        this.t = tabel;
        this.teks = teks;
        this.acuan = acuan;
    }

    /** A dialogue that was confirmed and followed up, and one that is planned. */
    void tulis(Tertulis skp, List<Orang> rekan) throws SQLException {
        giliran++;
        var awal = LocalDate.of(skp.tahun(), 1, 1);
        var dulu = acuan.minusDays(35);
        if (!dulu.isBefore(awal)) {
            baris(
                    skp,
                    JenisPembinaan.DIALOG,
                    StatusPembinaan.DIKONFIRMASI,
                    dulu,
                    dulu.plusDays(14));
        }
        baris(skp, JenisPembinaan.DIALOG, StatusPembinaan.TERJADWAL, acuan.plusDays(3), null);
        for (var o : rekan) {
            if (o != skp.pemilik()) {
                umpan(skp, o);
            }
        }
    }

    /** Coaching that waits for the confirmation of the employee, and a counselling. */
    void bimbingan(Tertulis skp, boolean konseling) throws SQLException {
        giliran++;
        baris(
                skp,
                JenisPembinaan.BIMBINGAN,
                StatusPembinaan.DICATAT,
                acuan.minusDays(4),
                acuan.plusDays(6));
        if (konseling) {
            baris(
                    skp,
                    JenisPembinaan.KONSELING,
                    StatusPembinaan.DIKONFIRMASI,
                    acuan.minusDays(12),
                    null);
        }
    }

    private void baris(
            Tertulis skp,
            JenisPembinaan jenis,
            StatusPembinaan status,
            LocalDate hari,
            LocalDate lanjut)
            throws SQLException {
        var tercatat = status != StatusPembinaan.TERJADWAL;
        var kalimat = teks.pembinaan.get(jenis.name());
        var isi = kalimat.get(giliran % kalimat.size());
        t.pembinaan.baris(
                nomor(t.pembinaan),
                skp.id(),
                skp.pemilik().id,
                jenis,
                status,
                hari,
                isi.agenda(),
                tercatat ? isi.masalah() : null,
                tercatat ? isi.hasil() : null,
                lanjut,
                lanjut != null && lanjut.isBefore(acuan) ? lanjut.atTime(4, 0) : null,
                skp.penilai().id,
                nama(skp.penilai()),
                "DEFINITIF",
                skp.penilai().kursi.nama,
                false,
                status == StatusPembinaan.DIKONFIRMASI ? hari.plusDays(1).atTime(2, 30) : null,
                nama(tercatat ? skp.pemilik() : skp.penilai()),
                (tercatat ? hari.plusDays(1) : acuan.minusDays(1)).atTime(2, 30));
    }

    private void umpan(Tertulis skp, Orang dari) throws SQLException {
        giliran++;
        var nilai = NilaiBerakhlak.values();
        t.umpanBalik.baris(
                nomor(t.umpanBalik),
                skp.id(),
                null,
                nilai[giliran % nilai.length],
                (acuan.getMonthValue() + 2) / 3,
                giliran % 4 == 3 ? Sentimen.NETRAL : Sentimen.POSITIF,
                teks.umpanRekan.get(giliran % teks.umpanRekan.size()),
                dari.id,
                nama(dari),
                dari.kursi.unit == skp.pemilik().kursi.unit && !skp.pemilik().kursi.kepala
                        ? "REKAN"
                        : "BAWAHAN",
                null,
                acuan.minusDays(1L + giliran % 9).atTime(4, 20));
    }
}
