package id.teladan.demo;

import static id.teladan.demo.PenulisSkp.nama;
import static id.teladan.demo.TabelSkp.nomor;

import id.teladan.core.aturan.Hasil;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.demo.PenulisSkp.Tertulis;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.AturanUsulanRating;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.UmpanBalikButir;
import id.teladan.skp.aturan.UsulanRating;
import id.teladan.skp.evaluasi.CaraTerima;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import id.teladan.skp.evaluasi.SusunanJejak;
import id.teladan.skp.realisasi.JenisBukti;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.Sentimen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what follows an approved plan: realisations with evidence, feedback, the evaluation. The two ratings, the
 * predicate and its explanation come from the rules themselves.
 */
final class PenulisEvaluasi {

    /** How a person did: the ratings of his results and how many values of conduct are above and below. */
    enum Mutu {
        ISTIMEWA(NilaiButir.ATAS, 5, 0, Sentimen.POSITIF),
        CEMERLANG(NilaiButir.ATAS, 2, 0, Sentimen.POSITIF),
        BAIK(NilaiButir.SESUAI, 1, 0, Sentimen.POSITIF),
        LAMBAN(NilaiButir.BAWAH, 0, 0, Sentimen.NEGATIF),
        BERMASALAH(NilaiButir.SESUAI, 0, 4, Sentimen.NEGATIF);

        private final NilaiButir hasil;
        private final int atas;
        private final int bawah;
        private final Sentimen nada;

        Mutu(NilaiButir hasil, int atas, int bawah, Sentimen nada) {
            this.hasil = hasil;
            this.atas = atas;
            this.bawah = bawah;
            this.nada = nada;
        }

        private Map<NilaiBerakhlak, NilaiButir> perilaku() {
            Map<NilaiBerakhlak, NilaiButir> semua = new EnumMap<>(NilaiBerakhlak.class);
            for (var n : NilaiBerakhlak.values()) {
                semua.put(
                        n,
                        semua.size() < atas
                                ? NilaiButir.ATAS
                                : semua.size() >= UmpanBalikButir.JUMLAH_PERILAKU - bawah
                                        ? NilaiButir.BAWAH
                                        : NilaiButir.SESUAI);
            }
            return semua;
        }
    }

    private record Kunci(Mutu mutu, int banyak, LocalDate acuan) {}

    private record Aturan(Hasil<UsulanRating> usulan, Hasil<PredikatKinerja> kuadran) {}

    private static final BigDecimal ATAS = new BigDecimal("1.12");
    private static final BigDecimal BAWAH = new BigDecimal("0.72");
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final int TRIWULAN_TERAKHIR = 4;
    private static final List<NilaiBerakhlak> NILAI = List.of(NilaiBerakhlak.values());

    private final TabelSkp t;
    private final TeksSkp teks;
    private final Map<Kunci, Aturan> aturan = new HashMap<>();
    private int giliran;

    PenulisEvaluasi(TabelSkp tabel, TeksSkp teks) {
        this.t = tabel;
        this.teks = teks;
    }

    /** Realisations of a quarter with evidence. */
    void realisasi(Tertulis skp, int triwulan, Mutu mutu, LocalDate hari) throws SQLException {
        for (var h : skp.hasil()) {
            for (var i : h.indikator()) {
                long id = nomor(t.realisasi);
                t.realisasi.baris(
                        id,
                        skp.id(),
                        i.id(),
                        triwulan,
                        tercapai(i, triwulan, mutu),
                        teks.realisasi.get(i.aspek() + "." + mutu.hasil),
                        hari,
                        nama(skp.pemilik()),
                        hari.atTime(2, 20),
                        1);
                t.bukti.baris(
                        nomor(t.bukti),
                        id,
                        JenisBukti.URL,
                        teks.alamatBukti + skp.tahun() + "/" + id,
                        null,
                        hari.atTime(2, 25));
            }
        }
    }

    private static BigDecimal tercapai(PenulisSkp.Indikator i, int triwulan, Mutu mutu) {
        var faktor =
                mutu.hasil == NilaiButir.ATAS
                        ? ATAS
                        : mutu.hasil == NilaiButir.BAWAH ? BAWAH : BigDecimal.ONE;
        var nilai = i.target().multiply(faktor);
        if (i.aspek().equals("KUANTITAS") && !i.satuan().equals("%")) {
            nilai = nilai.multiply(BigDecimal.valueOf(triwulan)).divide(BigDecimal.valueOf(4));
        }
        nilai = nilai.setScale(0, RoundingMode.HALF_UP);
        return i.satuan().equals("%") ? nilai.min(SERATUS) : nilai.max(BigDecimal.ONE);
    }

    /** What the superior wrote to the employee in a quarter. */
    void umpanBalik(Tertulis skp, int triwulan, Mutu mutu, LocalDate hari) throws SQLException {
        giliran++;
        var pilihan = teks.umpanBalik.get(mutu.nada);
        umpan(
                skp,
                skp.hasil().get(giliran % skp.hasil().size()).id(),
                null,
                triwulan,
                mutu.nada,
                pilihan.get(giliran % pilihan.size()),
                hari);
        if (giliran % 3 == 0) {
            umpan(
                    skp,
                    null,
                    NILAI.get(giliran % NILAI.size()),
                    triwulan,
                    Sentimen.NETRAL,
                    teks.umpanPerilaku.get(giliran % teks.umpanPerilaku.size()),
                    hari);
        }
    }

    private void umpan(
            Tertulis skp,
            Long hasil,
            NilaiBerakhlak nilai,
            int triwulan,
            Sentimen nada,
            String kalimat,
            LocalDate hari)
            throws SQLException {
        t.umpanBalik.baris(
                nomor(t.umpanBalik),
                skp.id(),
                hasil,
                nilai,
                triwulan,
                nada,
                kalimat,
                skp.penilai().id,
                nama(skp.penilai()),
                JenisPenugasan.DEFINITIF,
                skp.penilai().kursi.nama,
                hari.atTime(3, 5));
    }

    /**
     * The evaluation of a quarter, or of the year with {@code triwulan} 0, which the employee accepted two days later.
     *
     * @param acuan last day of the appraised period
     * @param hari day on which it was set
     */
    PredikatKinerja evaluasi(
            Tertulis skp,
            int triwulan,
            CapaianOrganisasi capaian,
            Mutu mutu,
            LocalDate acuan,
            LocalDate hari)
            throws SQLException {
        var hasil =
                aturan.computeIfAbsent(
                        new Kunci(mutu, skp.hasil().size(), acuan), PenulisEvaluasi::jalankan);
        var usulan = hasil.usulan().nilaiUsulan().orElseThrow();
        var predikat = hasil.kuadran().nilaiUsulan().orElseThrow();
        var alasan = mutu.bawah > 0 ? teks.alasanTelaah : null;
        long id = nomor(t.evaluasi);
        t.evaluasi.baris(
                id,
                skp.id(),
                triwulan,
                StatusEvaluasi.DITERIMA,
                capaian,
                usulan.ratingHasilKerja(),
                usulan.ratingPerilaku(),
                usulan.ratingHasilKerja(),
                usulan.ratingPerilaku(),
                alasan,
                teks.catatan.get(predikat.name()),
                predikat,
                skp.penilai().id,
                nama(skp.penilai()),
                JenisPenugasan.DEFINITIF,
                skp.penilai().kursi.nama,
                hari.atTime(4, 15),
                true,
                hari.plusDays(2).atTime(1, 40),
                nama(skp.pemilik()),
                hari.plusDays(2).atTime(1, 40),
                hari.plusDays(1),
                CaraTerima.SENDIRI,
                3);
        butir(skp, id, mutu);
        var ditetapkan =
                new SusunanJejak.Ditetapkan(
                        usulan.ratingHasilKerja(), usulan.ratingPerilaku(), alasan);
        var jejak =
                SusunanJejak.susun(
                        hasil.usulan(),
                        hasil.kuadran(),
                        nama(skp.penilai()),
                        JenisPenugasan.DEFINITIF.name(),
                        ditetapkan);
        t.jejak.baris(
                nomor(t.jejak),
                id,
                masukan(skp, mutu, capaian, ditetapkan),
                JsonJejak.tulis(jejak),
                jejak.aturan().id(),
                jejak.aturan().versi(),
                hari.atTime(4, 15));
        return predikat;
    }

    private static Aturan jalankan(Kunci k) {
        var aturan = AturanPredikat.KATALOG.pada(k.acuan());
        var usulan =
                AturanUsulanRating.KATALOG
                        .pada(k.acuan())
                        .usulkan(
                                new UmpanBalikButir(
                                        Collections.nCopies(k.banyak(), k.mutu().hasil),
                                        List.of(),
                                        List.copyOf(k.mutu().perilaku().values())),
                                aturan);
        var rating = usulan.nilaiUsulan().orElseThrow();
        return new Aturan(
                usulan, aturan.predikat(rating.ratingHasilKerja(), rating.ratingPerilaku()));
    }

    private void butir(Tertulis skp, long evaluasi, Mutu mutu) throws SQLException {
        for (var h : skp.hasil()) {
            t.butir.baris(nomor(t.butir), evaluasi, h.id(), null, mutu.hasil);
        }
        for (var n : mutu.perilaku().entrySet()) {
            t.butir.baris(nomor(t.butir), evaluasi, null, n.getKey(), n.getValue());
        }
    }

    private static String masukan(
            Tertulis skp,
            Mutu mutu,
            CapaianOrganisasi capaian,
            SusunanJejak.Ditetapkan ditetapkan) {
        var hasil = new LinkedHashMap<Long, NilaiButir>();
        skp.hasil().forEach(h -> hasil.put(h.id(), mutu.hasil));
        return SusunanJejak.masukan(
                List.copyOf(hasil.keySet()), hasil, mutu.perilaku(), capaian, ditetapkan);
    }

    /** The quarter whose realisations support the yearly evaluation. */
    static int triwulanTerakhir() {
        return TRIWULAN_TERAKHIR;
    }
}
