package id.teladan.skp.angkakredit;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reading of angka kredit: one's own and of those within the scope. */
@UseCase
public class DaftarAngkaKredit {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PegawaiAngkaKredit pegawai;
    @Inject PembacaIdentitas identitas;
    @Inject PenghitungAngkaKredit penghitung;

    /**
     * Four statements.
     *
     * @param pegawaiId null = the acting person
     */
    @Izin(Hak.LIHAT_SKP)
    public LembarAngkaKredit lembar(Long pegawaiId) {
        var pelaku = aktif.pelaku();
        if (pegawaiId == null && pelaku.pegawaiId() == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var orang =
                pegawai.temukan(pegawaiId == null ? pelaku.pegawaiId() : pegawaiId, Hak.LIHAT_SKP);
        var kini = identitas.pada(orang.id(), LocalDate.now(jam)).orElse(null);
        var jenjang = kini == null ? null : PenghitungAngkaKredit.jenjang(kini.jenjang());
        var bacaan = penghitung.baca(orang.id(), jenjang);
        var penetapan = bacaan.penetapan();
        var hitungan = jenjang == null ? null : penghitung.hitung(jenjang, bacaan);
        return new LembarAngkaKredit(
                orang.id(),
                kini == null ? orang.nama() : kini.nama(),
                kini == null ? null : kini.nip(),
                kini == null ? null : kini.jabatan(),
                jenjang,
                pelaku.diri(orang.id()),
                !pelaku.diri(orang.id()) && mengelola(orang.id()),
                hitungan == null ? null : hitungan.saldo(),
                hitungan == null ? null : hitungan.hasil(),
                hitungan == null ? null : hitungan.jejak(),
                hitungan == null ? List.of() : tahun(hitungan, jenjang, penetapan),
                penetapan);
    }

    /** True when the right of an officer reaches the person; without the right no statement. */
    private boolean mengelola(long pegawaiId) {
        if (!aktif.pelaku().punya(Hak.MENGELOLA_RIWAYAT)) {
            return false;
        }
        if (aktif.pelaku().cakupan(Hak.MENGELOLA_RIWAYAT).semua()) {
            return true;
        }
        try {
            pegawai.temukan(pegawaiId, Hak.MENGELOLA_RIWAYAT);
            return true;
        } catch (DataTidakDitemukan e) {
            return false;
        }
    }

    private static List<LembarAngkaKredit.Tahun> tahun(
            PenghitungAngkaKredit.Hitungan h,
            JenjangFungsional jenjang,
            List<LembarAngkaKredit.Penetapan> penetapan) {
        var hasil = new ArrayList<LembarAngkaKredit.Tahun>();
        for (var i = 0; i < h.masa().size(); i++) {
            var m = h.masa().get(i);
            var b = h.hasil().baris().get(i);
            hasil.add(
                    0,
                    new LembarAngkaKredit.Tahun(
                            m.tahun(),
                            m.mulai(),
                            m.sampai(),
                            m.bulan(),
                            m.predikat(),
                            b.angkaKredit(),
                            b.kumulatif(),
                            penetapan.stream()
                                    .anyMatch(
                                            p ->
                                                    p.tahun() == m.tahun()
                                                            && p.jenjang() == jenjang
                                                            && p.digantiPada() == null)));
        }
        return hasil;
    }
}
