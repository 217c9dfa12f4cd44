package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.skp.aturan.AturanPolaDistribusi;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.realisasi.PembacaRealisasi;
import id.teladan.skp.realisasi.RincianRealisasi;
import id.teladan.skp.rencana.Acuan;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.PembacaUmpanBalik;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reading of evaluations within the scope. */
@UseCase
public class DaftarEvaluasi {

    private static final String SQL =
            """
            select e.triwulan as triwulan, e.versi as versi, e.status as status, e.capaian_organisasi as capaian_organisasi,
              e.rating_hasil as rating_hasil, e.rating_perilaku as rating_perilaku, e.alasan as alasan, e.catatan as catatan,
              e.predikat as predikat, e.penilai_id as penilai_id, e.sebagai as sebagai, e.jabatan as jabatan,
              date_format(e.ditetapkan_pada, '%Y-%m-%dT%H:%i:%s.%fZ') as ditetapkan_pada, e.tanggapan as tanggapan,
              date_format(e.ditanggapi_pada, '%Y-%m-%dT%H:%i:%s.%fZ') as ditanggapi_pada, j.jejak as jejak, j.masukan as masukan,
              (select json_arrayagg(json_object('hasil', b.hasil_kerja_id, 'nilai', b.nilai, 'rating', b.rating))
               from skp_penilaian_butir b where b.evaluasi_id = e.id) as butir
            from skp_evaluasi e left join skp_jejak_evaluasi j on j.evaluasi_id = e.id and e.triwulan = :triwulan
            where e.skp_id = :skp order by e.triwulan
            """;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;
    @Inject PembacaRealisasi realisasi;
    @Inject PembacaUmpanBalik umpanBalik;
    @Inject PencariAtasan pencari;
    @Inject PembacaIdentitas identitas;
    @Inject Parameter parameter;

    /**
     * The rating sheet of a quarter (1 to 4) or of the year (0). Its owner sees it once it was set; before that it
     * answers like an empty one.
     */
    @Izin(Hak.LIHAT_SKP)
    public RincianEvaluasi rincian(long skpId, int triwulan) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var semua = baca(skpId, triwulan);
        var ada = semua.stream().filter(b -> b.triwulan() == triwulan).findFirst().orElse(null);
        var pemilik = Objects.equals(skp.pegawai().id(), aktif.pelaku().pegawaiId());
        var status =
                ada == null ? StatusEvaluasi.DRAF : ada.pilihan("status", StatusEvaluasi.class);
        if (pemilik && status == StatusEvaluasi.DRAF) {
            ada = null;
        }
        return new PenyusunLembar(skp, triwulan, ada, semua, pemilik, status).susun();
    }

    @SuppressWarnings("unchecked")
    private List<BarisEvaluasi> baca(long skpId, int triwulan) {
        List<Tuple> baris =
                em.createNativeQuery(SQL, Tuple.class)
                        .setParameter("skp", skpId)
                        .setParameter("triwulan", triwulan)
                        .getResultList();
        return baris.stream().map(BarisEvaluasi::dari).toList();
    }

    /** Gathers one sheet. */
    private final class PenyusunLembar {

        private final Skp skp;
        private final int triwulan;
        private final BarisEvaluasi baris;
        private final List<BarisEvaluasi> semua;
        private final boolean pemilik;
        private final StatusEvaluasi status;
        private final LocalDate akhir;

        PenyusunLembar(
                Skp skp,
                int triwulan,
                BarisEvaluasi baris,
                List<BarisEvaluasi> semua,
                boolean pemilik,
                StatusEvaluasi status) {
            this.skp = skp;
            this.triwulan = triwulan;
            this.baris = baris;
            this.semua = semua;
            this.pemilik = pemilik;
            this.status = status;
            this.akhir = MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), triwulan);
        }

        RincianEvaluasi susun() {
            var isi = pembaca.baca(skp.id());
            var butir =
                    baris == null ? new PengusulRating.Butir(Map.of(), Map.of()) : baris.butir();
            var usulan = PengusulRating.usulkan(isi, butir, akhir);
            var capaian = pilihan("capaian_organisasi", CapaianOrganisasi.class);
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
            var kini = pencari.atasan(skp.pegawai().id(), LocalDate.now(jam)).orElse(null);
            var penilai =
                    baris == null || baris.baris().get("penilai_id") == null
                            ? (kini == null ? null : Long.valueOf(kini.pegawaiId()))
                            : Long.valueOf(baris.angka("penilai_id"));
            var atasanPenilai =
                    penilai == null
                            ? null
                            : pencari.atasan(penilai, LocalDate.now(jam))
                                    .map(PencariAtasan.Atasan::pegawaiId)
                                    .orElse(null);
            var id = new ArrayList<Long>(List.of(skp.pegawai().id()));
            if (penilai != null) {
                id.add(penilai);
            }
            if (atasanPenilai != null) {
                id.add(atasanPenilai);
            }
            var orang = identitas.semua(id, hari);
            var saya = aktif.pelaku();
            var atasan =
                    kini != null
                            && saya.punya(Hak.MENILAI_SKP)
                            && Objects.equals(kini.pegawaiId(), saya.pejabatId());
            var catatan = umpanBalik.semua(skp.id()).umpanBalik();
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
                    orang.get(skp.pegawai().id()),
                    penilai == null ? null : orang.get(penilai),
                    teks("sebagai") == null && kini != null ? kini.jenis() : teks("sebagai"),
                    teks("jabatan") == null && kini != null ? kini.jabatan() : teks("jabatan"),
                    atasanPenilai == null ? null : orang.get(atasanPenilai),
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
                            && !jam.instant()
                                    .isBefore(
                                            baris.saat("ditetapkan_pada")
                                                    .plus(PenyelesaianEvaluasi.MASA_TANGGAPAN)));
        }

        private List<RincianEvaluasi.Butir> hasil(
                IsiSkp isi, PengusulRating.Butir butir, List<RincianUmpanBalik> catatan) {
            var nilai = realisasi.semua(skp.id());
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
            var cakupan = aktif.pelaku().cakupan(Hak.MENILAI_SKP);
            List<Object[]> baca =
                    cakupan.isi(
                                    em.createQuery(
                                                    "select e.predikat, count(e) from Evaluasi e join Skp s on s.id = e.skpId join s.pegawai p"
                                                            + SkpDalamLingkup.JABATAN
                                                            + "where s.tahun = :tahun and e.triwulan = :triwulan and e.predikat is not null and"
                                                            + " s.id <> :skp and "
                                                            + cakupan.klausa("p", "j", "u")
                                                            + " group by e.predikat",
                                                    Object[].class)
                                            .setParameter("tahun", skp.tahun())
                                            .setParameter("triwulan", triwulan)
                                            .setParameter("skp", skp.id())
                                            .setParameter("hari", LocalDate.now(jam)))
                            .getResultList();
            var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
            for (var p : PredikatKinerja.values()) {
                jumlah.put(p, 0);
            }
            baca.forEach(b -> jumlah.put((PredikatKinerja) b[0], ((Number) b[1]).intValue()));
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
                            .periksa(capaian, jumlah, parameter.terbaca(), acuan);
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
