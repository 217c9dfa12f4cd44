package id.teladan.skp.evaluasi;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.PembacaPihak;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.aturan.AturanPolaDistribusi;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.capaian.CapaianBerlaku;
import id.teladan.skp.realisasi.BacaanRealisasi;
import id.teladan.skp.realisasi.RincianRealisasi;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.BacaJson;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the sheet of one evaluation with everything that it shows, for use cases that have checked the scope before.
 */
@ApplicationScoped
public class PembacaEvaluasi {

    private static final String SEBARAN = "SEBARAN";

    private static final Bagian EVALUASI =
            new Bagian(
                    "EVALUASI",
                    "e.triwulan",
                    "e.id",
                    "json_object('id', e.id, 'triwulan', e.triwulan, 'versi', e.versi, 'status', e.status,"
                            + " 'capaian_organisasi', e.capaian_organisasi, 'rating_hasil', e.rating_hasil,"
                            + " 'rating_perilaku', e.rating_perilaku, 'alasan', e.alasan, 'catatan', e.catatan, 'predikat', e.predikat,"
                            + " 'penilai_id', e.penilai_id, 'sebagai', e.sebagai, 'jabatan', e.jabatan,"
                            + " 'ditetapkan_pada', date_format(e.ditetapkan_pada, '%Y-%m-%dT%H:%i:%s.%fZ'), 'tanggapan', e.tanggapan,"
                            + " 'ditanggapi_pada', date_format(e.ditanggapi_pada, '%Y-%m-%dT%H:%i:%s.%fZ'),"
                            + " 'diubah_oleh', e.diubah_oleh, 'diubah_pada', date_format(e.diubah_pada, '%Y-%m-%dT%H:%i:%s.%fZ'),"
                            + " 'jejak', j.jejak, 'masukan', j.masukan, 'nomor', e.nomor, 'diterima', e.diterima, 'cara_terima', e.cara_terima,"
                            + " 'disampaikan_oleh', e.disampaikan_oleh, 'disampaikan_catatan', e.disampaikan_catatan,"
                            + " 'keberatan_id', g.id, 'keberatan_status', g.status)",
                    "skp_evaluasi e left join skp_jejak_evaluasi j on j.evaluasi_id = e.id and j.nomor = e.nomor"
                            + " left join skp_keberatan g on g.evaluasi_id = e.id where e.skp_id = :skp");

    private static final Bagian BUTIR =
            new Bagian(
                    "BUTIR",
                    "0",
                    "b.id",
                    "json_object('evaluasi', b.evaluasi_id, 'hasil', b.hasil_kerja_id, 'nilai', b.nilai, 'rating', b.rating)",
                    "skp_penilaian_butir b join skp_evaluasi e on e.id = b.evaluasi_id where e.skp_id = :skp");

    private static final Bagian VERSI =
            new Bagian(
                    "VERSI_EVALUASI",
                    "v.nomor",
                    "v.id",
                    "json_object('evaluasi', v.evaluasi_id, 'nomor', v.nomor, 'rating_hasil', v.rating_hasil,"
                            + " 'rating_perilaku', v.rating_perilaku, 'predikat', v.predikat, 'penilai', v.penilai,"
                            + " 'ditetapkan_pada', date_format(v.ditetapkan_pada, '%Y-%m-%dT%H:%i:%s.%fZ'),"
                            + " 'digantikan_pada', date_format(v.digantikan_pada, '%Y-%m-%dT%H:%i:%s.%fZ'),"
                            + " 'digantikan_oleh', v.digantikan_oleh, 'keberatan', v.keberatan_id, 'jejak', j.jejak)",
                    "skp_versi_evaluasi v join skp_evaluasi e on e.id = v.evaluasi_id left join skp_jejak_evaluasi j"
                            + " on j.evaluasi_id = v.evaluasi_id and j.nomor = v.nomor where e.skp_id = :skp");

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembacaIsi pembaca;
    @Inject PembacaPihak pembacaPihak;
    @Inject Parameter parameter;

    /**
     * The rating sheet of a quarter (1 to 4) or of the year (0). Its owner sees it once it was set; before that it
     * answers like an empty one. Three statements.
     */
    public RincianEvaluasi baca(Skp skp, int triwulan) {
        return baca(skp, triwulan, List.of()).rincian();
    }

    /**
     * The sheet and what was read along.
     *
     * @param bacaan has the rows of the further parts
     */
    public record Lembar(RincianEvaluasi rincian, PembacaIsi.Bacaan bacaan) {}

    /** The same with further parts, in the same statements; their SQL may use {@code :skp}. */
    public Lembar baca(Skp skp, int triwulan, List<Bagian> tambahan) {
        var bacaan = bacaan(skp, triwulan, tambahan);
        var semua = BarisEvaluasi.semua(bacaan.lain(EVALUASI.jenis()), bacaan.lain(BUTIR.jenis()));
        var ada = semua.stream().filter(b -> b.triwulan() == triwulan).findFirst().orElse(null);
        var pemilik = Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
        var status =
                ada == null ? StatusEvaluasi.DRAF : ada.pilihan("status", StatusEvaluasi.class);
        if (pemilik && status == StatusEvaluasi.DRAF) {
            ada = null;
        }
        return new Lembar(
                new PenyusunLembar(skp, bacaan, triwulan, ada, semua, pemilik, status).susun(),
                bacaan);
    }

    /** The content with everything that the sheet shows; for a superior with the predicates of his team. */
    private PembacaIsi.Bacaan bacaan(Skp skp, int triwulan, List<Bagian> tambahan) {
        var bagian =
                new ArrayList<>(
                        List.of(
                                BacaanRealisasi.BAGIAN,
                                BacaanRealisasi.BUKTI,
                                BacaanUmpanBalik.BAGIAN,
                                EVALUASI,
                                BUTIR,
                                VERSI,
                                CapaianBerlaku.bagian(
                                        skp.pegawai().id(),
                                        skp.tahun(),
                                        triwulan,
                                        MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), triwulan))));
        bagian.addAll(tambahan);
        var cakupan = aktif.pelaku().cakupan(Hak.MENILAI_SKP);
        if (cakupan.kosong()) {
            return pembaca.lengkap(skp.id(), 0, q -> q, bagian);
        }
        bagian.add(
                new Bagian(
                        SEBARAN,
                        "0",
                        "0",
                        "json_object('predikat', x.predikat, 'jumlah', x.jumlah)",
                        "(select e.predikat as predikat, count(*) as jumlah from skp_evaluasi e join skp_skp s on s.id = e.skp_id"
                                + " join core_pegawai p on p.id = s.pegawai_id left join core_penugasan t on t.pegawai_id = p.id"
                                + " and t.jenis = 'DEFINITIF' and t.mulai <= :hari and (t.sampai is null or t.sampai >= :hari)"
                                + " left join core_jabatan j on j.id = t.jabatan_id left join core_unit u on u.id = j.unit_id"
                                + " where s.tahun = :tahun and e.triwulan = :triwulan and e.predikat is not null and s.id <> :skp and "
                                + cakupan.klausaSql("c", "p", "j", "u")
                                + " group by e.predikat) x"));
        return pembaca.lengkap(
                skp.id(),
                0,
                q ->
                        cakupan.isiSql(
                                "c",
                                q.setParameter("tahun", skp.tahun())
                                        .setParameter("triwulan", triwulan)
                                        .setParameter("hari", LocalDate.now(jam))),
                bagian);
    }

    private static RincianEvaluasi.VersiLama versiLama(JsonObject v) {
        return new RincianEvaluasi.VersiLama(
                BacaJson.angka(v, "nomor").intValue(),
                BacaJson.pilihan(v, "rating_hasil", Rating.class),
                BacaJson.pilihan(v, "rating_perilaku", Rating.class),
                BacaJson.pilihan(v, "predikat", PredikatKinerja.class),
                BacaJson.teks(v, "penilai"),
                Instant.parse(BacaJson.teks(v, "ditetapkan_pada")),
                Instant.parse(BacaJson.teks(v, "digantikan_pada")),
                BacaJson.teks(v, "digantikan_oleh"),
                BacaJson.angka(v, "keberatan"),
                BacaJson.teks(v, "jejak") == null
                        ? null
                        : JsonJejak.baca(BacaJson.teks(v, "jejak")));
    }

    /** Gathers one sheet. */
    private final class PenyusunLembar {

        private final Skp skp;
        private final PembacaIsi.Bacaan bacaan;
        private final int triwulan;
        private final BarisEvaluasi baris;
        private final List<BarisEvaluasi> semua;
        private final boolean pemilik;
        private final StatusEvaluasi status;
        private final LocalDate akhir;
        private ParameterTerbaca terbaca;

        PenyusunLembar(
                Skp skp,
                PembacaIsi.Bacaan bacaan,
                int triwulan,
                BarisEvaluasi baris,
                List<BarisEvaluasi> semua,
                boolean pemilik,
                StatusEvaluasi status) {
            this.skp = skp;
            this.bacaan = bacaan;
            this.triwulan = triwulan;
            this.baris = baris;
            this.semua = semua;
            this.pemilik = pemilik;
            this.status = status;
            this.akhir = MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), triwulan);
        }

        RincianEvaluasi susun() {
            var isi = bacaan.kerja();
            var butir =
                    baris == null ? new PengusulRating.Butir(Map.of(), Map.of()) : baris.butir();
            var usulan = PengusulRating.usulkan(isi, butir, akhir);
            var resmi = CapaianBerlaku.dari(bacaan);
            var capaian =
                    resmi != null && status == StatusEvaluasi.DRAF
                            ? resmi.predikat()
                            : pilihan("capaian_organisasi", CapaianOrganisasi.class);
            var ratingHasil = pilihan("rating_hasil", Rating.class);
            var ratingPerilaku = pilihan("rating_perilaku", Rating.class);
            var predikat = pilihan("predikat", PredikatKinerja.class);
            var bayangan =
                    predikat != null || ratingHasil == null || ratingPerilaku == null
                            ? predikat
                            : AturanPredikat.KATALOG
                                    .pada(akhir)
                                    .predikat(ratingHasil, ratingPerilaku)
                                    .nilaiUsulan()
                                    .orElse(null);
            var hari = Acuan.dalam(skp.mulai(), skp.sampai(), LocalDate.now(jam));
            var pihak =
                    pembacaPihak.baca(
                            skp.pegawai().id(),
                            baris == null ? null : baris.angka("penilai_id"),
                            LocalDate.now(jam),
                            hari);
            var kini = pihak.atasan();
            var saya = aktif.pelaku();
            var atasan =
                    kini != null
                            && saya.punya(Hak.MENILAI_SKP)
                            && Objects.equals(kini.pegawaiId(), saya.pejabatId());
            var catatan = BacaanUmpanBalik.dari(bacaan);
            return new RincianEvaluasi(
                    skp.id(),
                    skp.versi(),
                    skp.tahun(),
                    skp.mulai(),
                    skp.sampai(),
                    akhir,
                    skp.pendekatan(),
                    skp.status(),
                    skp.nomorVersi(),
                    triwulan,
                    baris == null ? 0 : baris.angka("versi"),
                    baris == null ? StatusEvaluasi.DRAF : status,
                    pihak.pegawai(),
                    pihak.pejabat(),
                    teks("sebagai") == null && kini != null ? kini.jenis() : teks("sebagai"),
                    teks("jabatan") == null && kini != null ? kini.jabatan() : teks("jabatan"),
                    pihak.atasanPejabat(),
                    capaian,
                    hasil(isi, butir, catatan),
                    isi.perilaku().stream()
                            .map(
                                    p ->
                                            new RincianEvaluasi.Perilaku(
                                                    p,
                                                    catatan.stream()
                                                            .filter(
                                                                    u ->
                                                                            u.nilai() == p.nilai()
                                                                                    && dalamMasa(
                                                                                            u
                                                                                                    .triwulan()))
                                                            .toList(),
                                                    butir.perilaku().get(p.nilai())))
                            .toList(),
                    usulan == null ? null : usulan.nilaiUsulan().orElse(null),
                    usulan == null
                            ? null
                            : usulan.<String>pilih(u -> null, t -> t.alasan(), p -> p.alasan()),
                    usulan == null ? null : usulan.jejak(),
                    ratingHasil,
                    ratingPerilaku,
                    bayangan,
                    teks("alasan"),
                    teks("catatan"),
                    predikat,
                    teks("jejak") == null ? null : JsonJejak.baca(teks("jejak")),
                    teks("masukan"),
                    baris == null ? null : baris.saat("ditetapkan_pada"),
                    teks("tanggapan"),
                    baris == null ? null : baris.saat("ditanggapi_pada"),
                    teks("diubah_oleh"),
                    baris == null ? null : baris.saat("diubah_pada"),
                    semua.stream()
                            .filter(b -> b.triwulan() != triwulan)
                            .filter(
                                    b ->
                                            !pemilik
                                                    || b.pilihan("status", StatusEvaluasi.class)
                                                            != StatusEvaluasi.DRAF)
                            .map(
                                    b ->
                                            new RincianEvaluasi.Lain(
                                                    b.triwulan(),
                                                    b.pilihan("status", StatusEvaluasi.class),
                                                    b.pilihan("predikat", PredikatKinerja.class)))
                            .toList(),
                    atasan ? distribusi(capaian, bayangan) : null,
                    atasan
                            && status == StatusEvaluasi.DRAF
                            && skp.status() == StatusSkp.DISETUJUI
                            && !skp.perubahanDibuka(),
                    pemilik && status == StatusEvaluasi.DITETAPKAN,
                    atasan
                            && status == StatusEvaluasi.DITETAPKAN
                            && LocalDate.now(jam).isAfter(batasTandaTangan()),
                    penyampaian(atasan),
                    resmi);
        }

        private LocalDate batasTandaTangan() {
            return BatasDokumen.tandaTangan(ditetapkan(), tanggal("diterima"), nilai());
        }

        private LocalDate ditetapkan() {
            return baris.saat("ditetapkan_pada").atZone(JamTeladan.WIB).toLocalDate();
        }

        private ParameterTerbaca nilai() {
            if (terbaca == null) {
                terbaca = parameter.terbaca();
            }
            return terbaca;
        }

        /** The way of the document; null while nothing was set. */
        private RincianEvaluasi.Penyampaian penyampaian(boolean atasan) {
            if (baris == null || baris.saat("ditetapkan_pada") == null) {
                return null;
            }
            var diterima = tanggal("diterima");
            var ditetapkan = status == StatusEvaluasi.DITETAPKAN;
            var batasKeberatan = BatasDokumen.keberatan(diterima, nilai());
            var keberatan = baris.angka("keberatan_id");
            return new RincianEvaluasi.Penyampaian(
                    baris.angka("nomor").intValue(),
                    diterima,
                    pilihan("cara_terima", CaraTerima.class),
                    teks("disampaikan_oleh"),
                    teks("disampaikan_catatan"),
                    BatasDokumen.penyampaian(ditetapkan(), nilai()),
                    ditetapkan ? batasTandaTangan() : null,
                    batasKeberatan,
                    keberatan,
                    teks("keberatan_status"),
                    pemilik && ditetapkan && diterima == null,
                    atasan && ditetapkan && diterima == null,
                    pemilik
                            && keberatan == null
                            && status != StatusEvaluasi.DRAF
                            && status != StatusEvaluasi.HASIL_KEBERATAN,
                    bacaan.lain(VERSI.jenis()).stream()
                            .filter(v -> BacaJson.angka(v, "evaluasi").equals(baris.angka("id")))
                            .map(PembacaEvaluasi::versiLama)
                            .toList());
        }

        private LocalDate tanggal(String kolom) {
            return teks(kolom) == null ? null : LocalDate.parse(teks(kolom));
        }

        private List<RincianEvaluasi.Butir> hasil(
                IsiSkp isi, PengusulRating.Butir butir, List<RincianUmpanBalik> catatan) {
            var nilai = BacaanRealisasi.dari(bacaan);
            var hasil = new ArrayList<RincianEvaluasi.Butir>();
            var kelompok = List.of(isi.utama(), isi.tambahan());
            for (var k = 0; k < kelompok.size(); k++) {
                for (var h : kelompok.get(k)) {
                    hasil.add(
                            new RincianEvaluasi.Butir(
                                    (k == 0 ? "A." : "B.") + (kelompok.get(k).indexOf(h) + 1),
                                    h,
                                    h.indikator().stream()
                                            .map(
                                                    i ->
                                                            new RincianEvaluasi.Ukuran(
                                                                    i,
                                                                    pilih(nilai, i.id(), true),
                                                                    pilih(nilai, i.id(), false)))
                                            .toList(),
                                    catatan.stream()
                                            .filter(
                                                    u ->
                                                            Objects.equals(u.hasilKerjaId(), h.id())
                                                                    && dalamMasa(u.triwulan()))
                                            .toList(),
                                    butir.hasil().get(h.id())));
                }
            }
            return hasil;
        }

        private List<RincianRealisasi> pilih(
                List<RincianRealisasi> semuaNilai, long indikator, boolean kini) {
            return semuaNilai.stream()
                    .filter(r -> r.indikatorId() == indikator)
                    .filter(r -> kini ? dalamMasa(r.triwulan()) : r.triwulan() == triwulan - 1)
                    .toList();
        }

        private boolean dalamMasa(int lain) {
            return triwulan == 0 || lain == triwulan;
        }

        /** The team of the acting superior, each with the predicate set for the same period. */
        private RincianEvaluasi.Distribusi distribusi(
                CapaianOrganisasi capaian, PredikatKinerja bayangan) {
            var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
            for (var p : PredikatKinerja.values()) {
                jumlah.put(p, 0);
            }
            bacaan.lain(SEBARAN)
                    .forEach(
                            b ->
                                    jumlah.put(
                                            BacaJson.pilihan(b, "predikat", PredikatKinerja.class),
                                            b.getInt("jumlah")));
            if (bayangan != null) {
                jumlah.merge(bayangan, 1, Integer::sum);
            }
            var total = jumlah.values().stream().mapToInt(Integer::intValue).sum();
            if (capaian == null || total == 0) {
                return new RincianEvaluasi.Distribusi(jumlah, total, List.of(), null);
            }
            var acuan = LocalDate.now(jam);
            var periksa =
                    AturanPolaDistribusi.KATALOG
                            .pada(acuan)
                            .periksa(capaian, jumlah, nilai(), acuan);
            return new RincianEvaluasi.Distribusi(
                    jumlah,
                    total,
                    periksa.nilaiUsulan().map(p -> p.temuan()).orElse(List.of()),
                    periksa.jejak());
        }

        private String teks(String kolom) {
            return baris == null ? null : baris.teks(kolom);
        }

        private <E extends Enum<E>> E pilihan(String kolom, Class<E> jenis) {
            return baris == null ? null : baris.pilihan(kolom, jenis);
        }
    }
}
