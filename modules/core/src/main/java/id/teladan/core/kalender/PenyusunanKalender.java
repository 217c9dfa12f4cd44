package id.teladan.core.kalender;

import id.teladan.core.draf.DrafSaya;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.JsonRecord;
import id.teladan.core.usulan.PengajuanUsulan;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** An officer writes a year as his own draft and proposes it; somebody else publishes it. */
@UseCase
public class PenyusunanKalender {

    @Inject DrafSaya draf;
    @Inject PembacaKalender pembaca;
    @Inject PengajuanUsulan pengajuan;

    /** The own draft of a year; without one the published year, else an empty one. */
    @Izin(Hak.MENGELOLA_KALENDER)
    public DrafKalender draf(int tahun) {
        var ada = draf.baca(kunci(tahun));
        return ada.map(d -> susun(JsonRecord.baca(d.isi(), IsiKalender.class), d.diubah()))
                .orElseGet(
                        () ->
                                susun(
                                        pembaca.terbit(tahun)
                                                .orElse(
                                                        new IsiKalender(
                                                                tahun,
                                                                "SKB-3-Menteri-Libur-" + tahun,
                                                                List.of())),
                                        null));
    }

    /** Keeps the draft. */
    @Izin(Hak.MENGELOLA_KALENDER)
    public DrafKalender simpan(IsiKalender isi) {
        return susun(isi, draf.simpan(kunci(isi.tahun()), JsonRecord.tulis(isi)).diubah());
    }

    /** Takes the days of a workbook over into the draft, in place of all days of the year. */
    @Izin(Hak.MENGELOLA_KALENDER)
    public DrafKalender impor(int tahun, String dasarId, byte[] berkas) {
        return simpan(new IsiKalender(tahun, dasarId, LembarKalender.baca(berkas)));
    }

    /** Throws the draft away. */
    @Izin(Hak.MENGELOLA_KALENDER)
    public void buang(int tahun) {
        draf.hapus(kunci(tahun));
    }

    /** Proposes the year as it was typed; the draft is then done. Returns the number of the proposal. */
    @Izin(Hak.MENGELOLA_KALENDER)
    public long ajukan(IsiKalender isi, String alasan) {
        var id =
                pengajuan.ajukan(
                        new AjukanUsulan(PenerbitanKalender.JENIS, isi, alasan, null, null));
        draf.hapus(kunci(isi.tahun()));
        return id;
    }

    private DrafKalender susun(IsiKalender isi, Instant diubah) {
        return new DrafKalender(
                isi,
                diubah,
                PemeriksaKalender.periksa(
                        isi,
                        pembaca.namaUnit(
                                        isi.libur().stream()
                                                .map(ButirLibur::unitId)
                                                .filter(Objects::nonNull)
                                                .toList())
                                .keySet()));
    }

    private static String kunci(int tahun) {
        return "pengaturan.kalender." + tahun;
    }
}
