package id.teladan.skp.penutupan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.aturan.organisasi.AturanPenutupan;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
import id.teladan.skp.capaian.UnitDiBawah;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The leader closes the evaluation of his unit. Predicates stay as the appraisers set them; outside the pattern he writes
 * why, and in a unit of ten or more the next superior countersigns, sends back, or opens it again later.
 */
@UseCase
public class PenutupanEvaluasi {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Parameter parameter;
    @Inject PembacaUnit pembaca;
    @Inject UnitDiBawah unitDiBawah;
    @Inject PencariAtasan pencari;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Closes, or hands it to the next superior. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public StatusPenutupan tutup(@Valid TutupEvaluasi cmd) {
        if (!aktif.pelaku().unitDipimpin().contains(cmd.unitId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var keadaan =
                pembaca.baca(
                        cmd.unitId(),
                        cmd.tahun(),
                        cmd.triwulan(),
                        PembacaUnit.memimpin(aktif.pelaku()));
        var terakhir = terakhir(cmd);
        if (terakhir != null
                && (terakhir.status() == StatusPenutupan.MENUNGGU
                        || terakhir.status() == StatusPenutupan.DITUTUP)) {
            throw PelanggaranAturan.kode("SKP-811");
        }
        var saya = unitDiBawah.sebagaiKepala(cmd.unitId());
        var hari = LocalDate.now(jam);
        var hasil =
                AturanPenutupan.KATALOG
                        .pada(hari)
                        .periksa(
                                new AturanPenutupan.Fakta(
                                        keadaan.capaian(), keadaan.jumlah(), keadaan.belum()),
                                parameter.terbaca(),
                                hari);
        var terperiksa = hasil.nilaiUsulan().orElseThrow(() -> belumDapat(keadaan));
        if (terperiksa.syarat() != SyaratPenutupan.LANGSUNG
                && (cmd.alasan() == null || cmd.alasan().isBlank())) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasan", "SKP-815")));
        }
        var atasan = pencari.atasan(saya.id(), hari).orElse(null);
        var penutupan =
                new Penutupan(
                        cmd,
                        terakhir == null ? 1 : terakhir.nomor() + 1,
                        keadaan.capaian(),
                        keadaan.orang(),
                        terperiksa.syarat(),
                        atasan == null ? null : Long.valueOf(atasan.unitId()),
                        saya);
        penutupan.jejak(
                masukan(cmd, keadaan), jejak(hasil.jejak(), cmd, terperiksa.syarat(), saya));
        em.persist(penutupan);
        if (penutupan.status() == StatusPenutupan.MENUNGGU) {
            kabari(
                    atasan.pegawaiId(),
                    "PENUTUPAN_MENUNGGU",
                    List.of(keadaan.unit(), saya.nama()),
                    penutupan);
        }
        return penutupan.status();
    }

    private static PelanggaranAturan belumDapat(PembacaUnit.Keadaan k) {
        if (k.capaian() == null) {
            return PelanggaranAturan.kode("SKP-812");
        }
        return k.belum() > 0
                ? PelanggaranAturan.kode("SKP-813", k.belum())
                : PelanggaranAturan.kode("SKP-814");
    }

    /** The next superior agrees with the reason. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public void sahkan(@Valid PutuskanPenutupan cmd) {
        putuskan(cmd, LangkahPenutupan.SAHKAN);
    }

    /** The next superior sends it back, with what he misses. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public void kembalikan(@Valid PutuskanPenutupan cmd) {
        wajibCatatan(cmd);
        putuskan(cmd, LangkahPenutupan.KEMBALIKAN);
    }

    /** Opens a closed unit again, with the reason; evaluations can be set until it is closed anew. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public void buka(@Valid PutuskanPenutupan cmd) {
        wajibCatatan(cmd);
        putuskan(cmd, LangkahPenutupan.BUKA);
    }

    private static void wajibCatatan(PutuskanPenutupan cmd) {
        if (cmd.catatan() == null || cmd.catatan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("catatan", "SKP-819")));
        }
    }

    private void putuskan(PutuskanPenutupan cmd, LangkahPenutupan langkah) {
        var p = em.find(Penutupan.class, cmd.id());
        var dipimpin = aktif.pelaku().unitDipimpin();
        if (p == null
                || !dipimpin.contains(
                        p.unitPengesahId() == null ? p.unitId() : p.unitPengesahId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        p.pastikanVersi(cmd.versi());
        var saya =
                unitDiBawah.sebagaiKepala(
                        p.unitPengesahId() == null ? p.unitId() : p.unitPengesahId());
        p.putuskan(langkah, cmd.catatan(), saya);
        kabari(p.penutupId(), "PENUTUPAN_" + p.status(), List.of(saya.nama()), p);
    }

    private void kabari(long siapa, String jenis, List<String> nilai, Penutupan p) {
        pemberitahuan.fire(
                new Pemberitahuan(
                        siapa,
                        jenis,
                        nilai,
                        "/skp/penutupan?tahun="
                                + p.tahun()
                                + "&triwulan="
                                + p.triwulan()
                                + "&unit="
                                + p.unitId()));
    }

    private Penutupan terakhir(TutupEvaluasi cmd) {
        return em.createQuery(
                        "select p from Penutupan p where p.unitId = :unit and p.tahun = :tahun and p.triwulan = :triwulan order by"
                                + " p.nomor desc",
                        Penutupan.class)
                .setParameter("unit", cmd.unitId())
                .setParameter("tahun", cmd.tahun())
                .setParameter("triwulan", cmd.triwulan())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Jejak jejak(
            Jejak aturan, TutupEvaluasi cmd, SyaratPenutupan syarat, Pelaksana saya) {
        return Jejak.mulai(aturan.aturan())
                .semua(aturan)
                .langkah(
                        "Pimpinan unit menutup evaluasi",
                        "tidak ada predikat yang diubah",
                        Langkah.isi(
                                "penutup",
                                saya.nama(),
                                "jabatan",
                                saya.jabatan(),
                                "alasan",
                                cmd.alasan() == null || cmd.alasan().isBlank()
                                        ? "pola terpenuhi"
                                        : cmd.alasan().strip()),
                        syarat,
                        Regulasi.RANCANGAN_TELADAN.pasal("SKP: penutupan evaluasi unit"))
                .selesai();
    }

    private static String masukan(TutupEvaluasi cmd, PembacaUnit.Keadaan k) {
        var jumlah = JSON.createObjectBuilder();
        k.jumlah().forEach((p, n) -> jumlah.add(p.name(), n));
        return JSON.createObjectBuilder()
                .add("unit", cmd.unitId())
                .add("tahun", cmd.tahun())
                .add("triwulan", cmd.triwulan())
                .add("capaianOrganisasi", k.capaian().name())
                .add("jumlah", jumlah)
                .add("tanpaSkp", k.tanpaSkp())
                .build()
                .toString();
    }
}
