package id.teladan.demo;

import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.demo.PenulisEvaluasi.Mutu;
import id.teladan.demo.PenulisSkp.Pesanan;
import id.teladan.demo.PenulisSkp.Tertulis;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.rencana.StatusSkp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The SKP of the sample province. This year, around the demo accounts: approved for the line sekda, kepala, atasan; for the
 * subordinates of {@code atasan} in every early state, so that his queue is alive; {@code pegawai} and the other accounts
 * begin without one. For a good part of everybody else ({@link SkpTim}): this year's with the last quarter evaluated, last
 * year's final. PermenPANRB 6/2022.
 */
final class SkpContoh {

    private static final List<StatusSkp> ANTREAN =
            List.of(
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DISETUJUI,
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DRAFT,
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DISETUJUI,
                    StatusSkp.DIKEMBALIKAN,
                    StatusSkp.DIAJUKAN);

    /** Who of them, counted from 0, had his SKP approved before his superior had written the last result. */
    private static final int BELUM_TERTAUT = 5;

    private final Connection s;
    private final Provinsi p;
    private final Map<Orang, Tertulis> tahunIni = new HashMap<>();
    private final LocalDate disusun;
    private PenulisSkp penulis;
    private PenulisEvaluasi evaluasi;
    private PenulisKemajuan kemajuan;
    private PenulisPembinaan pembinaan;
    private PenulisRencanaAksi rencanaAksi;

    SkpContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
        var awalTahun = LocalDate.of(p.acuan.getYear(), 1, 5);
        disusun = awalTahun.plusDays(20).isBefore(p.acuan) ? awalTahun : p.acuan.minusDays(25);
    }

    /** Writes them; returns the number of SKP. Superiors come first, as the links lead up. */
    int tulis() throws SQLException {
        var teks = new TeksSkp();
        try (var tabel = new TabelSkp(s)) {
            penulis = new PenulisSkp(s, tabel, teks);
            evaluasi = new PenulisEvaluasi(tabel, teks);
            var sekda = susun("sekda", orang("sekda"), orang("gubernur"), disusun);
            var kepala = susun("kepala", orang("kepala"), sekda.pemilik(), disusun.plusDays(3));
            var atasan = susun("atasan", orang("atasan"), kepala.pemilik(), disusun.plusDays(7));
            dinilai(sekda, Mutu.CEMERLANG);
            dinilai(kepala, Mutu.ISTIMEWA);
            dinilai(atasan, Mutu.BAIK);
            kemajuan = new PenulisKemajuan(tabel, teks);
            kemajuan.tulis(kepala, p.acuan);
            kemajuan.tulis(atasan, p.acuan);
            rencanaAksi = new PenulisRencanaAksi(tabel, teks);
            rencanaAksi.tulis(kepala, p.acuan);
            rencanaAksi.tulis(atasan, p.acuan);
            pembinaan = new PenulisPembinaan(tabel, teks, p.acuan);
            pembinaan.tulis(atasan, bawahan().stream().limit(2).toList());
            new PenulisPustaka(tabel).tulis(orang("bkd"), disusun.minusDays(30));
            bawahan(atasan);
            new SkpTim(p, penulis, evaluasi, tahunIni).tulis();
            return tabel.skp.jumlah();
        }
    }

    /** The staff of {@code atasan} in every state; those in force were evaluated for the last quarter. */
    private void bawahan(Tertulis atasan) throws SQLException {
        var urut = 0;
        var dinilai = 0;
        for (var o : bawahan()) {
            var status = ANTREAN.get(urut % ANTREAN.size());
            var hari =
                    status == StatusSkp.DISETUJUI
                            ? disusun.plusDays(10)
                            : terbaru(o, p.acuan.minusDays(6L - urut % 4));
            var skp =
                    penulis.tulis(
                            new Pesanan(
                                    "staf",
                                    o,
                                    atasan.pemilik(),
                                    urut == BELUM_TERTAUT ? sebagian(atasan) : atasan,
                                    p.acuan.getYear(),
                                    status,
                                    hari,
                                    null));
            tahunIni.put(o, skp);
            if (status == StatusSkp.DISETUJUI) {
                kemajuan.tulis(skp, p.acuan);
                rencanaAksi.tulis(skp, p.acuan);
                pembinaan.tulis(skp, bawahan().stream().limit(3).toList());
                pembinaan.bimbingan(skp, dinilai == 0);
                dinilai(skp, dinilai++ % 2 == 0 ? Mutu.BAIK : Mutu.ISTIMEWA);
            }
            urut++;
        }
    }

    /** The SKP as it was before its last result was added: what supports that one hangs loose. */
    private static Tertulis sebagian(Tertulis skp) {
        return new Tertulis(
                skp.id(),
                skp.pemilik(),
                skp.penilai(),
                skp.tahun(),
                skp.hasil().subList(0, skp.hasil().size() - 1));
    }

    private Tertulis susun(String isi, Orang o, Orang penilai, LocalDate hari) throws SQLException {
        var skp =
                penulis.tulis(
                        new Pesanan(
                                isi,
                                o,
                                penilai,
                                tahunIni.get(penilai),
                                p.acuan.getYear(),
                                StatusSkp.DISETUJUI,
                                hari,
                                null));
        tahunIni.put(o, skp);
        return skp;
    }

    /** The last full quarter of this year: realised, spoken about, evaluated. */
    private void dinilai(Tertulis skp, Mutu mutu) throws SQLException {
        SkpTim.triwulanLalu(evaluasi, skp, p.acuan, mutu, CapaianOrganisasi.BAIK);
    }

    private static LocalDate terbaru(Orang o, LocalDate hari) {
        return hari.isBefore(o.tmtCpns) ? o.tmtCpns : hari;
    }

    private Orang orang(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(t -> akun.equals(t.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The staff of {@code atasan}, without {@code pegawai} and without the newly appointed. */
    private List<Orang> bawahan() {
        var kepala = orang("atasan").kursi;
        return kepala.unit.kursi.stream()
                .filter(k -> k != kepala)
                .flatMap(k -> k.pemangku.stream())
                .filter(
                        o ->
                                o != orang("pegawai")
                                        && o.status != StatusPegawai.CPNS
                                        && o.kedudukan.equals("01"))
                .filter(o -> SkpTim.sejakAwal(o, p.acuan.getYear()))
                .toList();
    }
}
