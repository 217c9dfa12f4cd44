package id.teladan.skp.keberatan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.api.PredikatDiganti;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.keberatan.AturanPengabulan;
import id.teladan.skp.aturan.keberatan.AturanPengabulan.Sepasang;
import id.teladan.skp.dokumen.PenerbitEvaluasi;
import id.teladan.skp.evaluasi.Evaluasi;
import id.teladan.skp.evaluasi.JejakEvaluasi;
import id.teladan.skp.evaluasi.MasaEvaluasi;
import id.teladan.skp.evaluasi.PembacaEvaluasi;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.Skp;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The superior of the appraiser decides an objection, for good. A granted one makes the next version of the evaluation
 * with its own explanation and issues its documents anew, so that the code of the old ones tells that they are replaced.
 */
@UseCase
public class PutusanKeberatan {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject EntityManager em;
    @Inject KeberatanDalamLingkup lingkup;
    @Inject Parameter parameter;
    @Inject PembacaEvaluasi pembaca;
    @Inject PenerbitEvaluasi penerbit;
    @Inject Event<Pemberitahuan> pemberitahuan;
    @Inject Event<PredikatDiganti> diganti;

    /** Refuses with all problems at once. After the last day it can still be decided; the explanation says so. */
    @Izin(Hak.MEMERIKSA_KEBERATAN)
    public void putuskan(@Valid PutuskanKeberatan cmd) {
        var k = lingkup.untukPemeriksa(cmd.id());
        k.pastikanVersi(cmd.versi());
        var saya = lingkup.sebagaiPemeriksa(k);
        var didengar = didengar(k);
        periksa(cmd, k, didengar);
        var jejak = jejak(cmd, k, didengar, saya);
        if (cmd.dikabulkan()) {
            kabulkan(cmd, k, jejak, saya);
        } else {
            k.tolak(cmd.pertimbangan().strip(), saya);
            k.jejak(masukan(cmd, k), jejak.selesai());
        }
        for (var orang : List.of(k.pegawaiId(), k.penilaiId())) {
            pemberitahuan.fire(
                    new Pemberitahuan(
                            orang,
                            "KEBERATAN_DIPUTUS",
                            List.of(saya.nama()),
                            "/skp/keberatan?id=" + k.id()));
        }
    }

    private static void periksa(
            PutuskanKeberatan cmd, Keberatan k, Map<PihakKeberatan, Long> didengar) {
        var langkah = cmd.dikabulkan() ? LangkahKeberatan.KABULKAN : LangkahKeberatan.TOLAK;
        langkah.dari(k.status());
        var masalah = new ArrayList<Pelanggaran>();
        for (var pihak : PihakKeberatan.values()) {
            if (didengar.getOrDefault(pihak, 0L) == 0) {
                masalah.add(Pelanggaran.pada("", "SKP-710", pihak));
            }
        }
        if (cmd.pertimbangan() == null || cmd.pertimbangan().isBlank()) {
            masalah.add(Pelanggaran.pada("pertimbangan", "SKP-713"));
        }
        if (cmd.dikabulkan() && (cmd.ratingHasil() == null || cmd.ratingPerilaku() == null)) {
            masalah.add(Pelanggaran.pada("rating", "SKP-714"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
    }

    private Map<PihakKeberatan, Long> didengar(Keberatan k) {
        var hasil = new EnumMap<PihakKeberatan, Long>(PihakKeberatan.class);
        em.createQuery(
                        "select t.pihak, count(t) from KeteranganKeberatan t where t.keberatanId = :id group by t.pihak",
                        Object[].class)
                .setParameter("id", k.id())
                .getResultList()
                .forEach(b -> hasil.put((PihakKeberatan) b[0], (Long) b[1]));
        return hasil;
    }

    private Jejak.Penyusun jejak(
            PutuskanKeberatan cmd,
            Keberatan k,
            Map<PihakKeberatan, Long> didengar,
            Pelaksana saya) {
        return SusunanJejakKeberatan.mulai(
                new SusunanJejakKeberatan.Jam(
                        k.diterima(),
                        k.diajukan(),
                        saya.waktu().atZone(JamTeladan.WIB).toLocalDate()),
                new SusunanJejakKeberatan.Didengar(
                        didengar.getOrDefault(PihakKeberatan.PEGAWAI, 0L),
                        didengar.getOrDefault(PihakKeberatan.PENILAI, 0L)),
                new SusunanJejakKeberatan.Putusan(
                        saya.nama(), saya.jabatan(), cmd.pertimbangan().strip(), cmd.dikabulkan()),
                parameter.terbaca());
    }

    private void kabulkan(
            PutuskanKeberatan cmd, Keberatan k, Jejak.Penyusun jejak, Pelaksana saya) {
        var skp = em.find(Skp.class, k.skpId());
        var evaluasi = em.find(Evaluasi.class, k.evaluasiId());
        var acuan = MasaEvaluasi.akhir(skp.tahun(), skp.sampai(), k.triwulan());
        var lama = new Sepasang(k.hasilLama(), k.perilakuLama());
        var baru = new Sepasang(cmd.ratingHasil(), cmd.ratingPerilaku());
        var hasil =
                AturanPengabulan.KATALOG
                        .pada(acuan)
                        .kabulkan(lama, baru, AturanPredikat.KATALOG.pada(acuan));
        PredikatKinerja predikat =
                hasil.nilaiUsulan()
                        .orElseThrow(
                                () ->
                                        new PelanggaranAturan(
                                                List.of(
                                                        Pelanggaran.pada(
                                                                "rating",
                                                                baru.equals(lama)
                                                                        ? "SKP-712"
                                                                        : "SKP-711"))));
        var lengkap = jejak.semua(hasil.jejak()).selesai();
        var semula = evaluasi.predikat();
        em.persist(
                evaluasi.gantikan(
                        k.id(),
                        baru.hasilKerja(),
                        baru.perilaku(),
                        predikat,
                        potong(cmd.pertimbangan().strip()),
                        saya));
        em.persist(new JejakEvaluasi(evaluasi, masukan(cmd, k), lengkap, saya.waktu()));
        k.kabulkan(baru.hasilKerja(), baru.perilaku(), predikat, cmd.pertimbangan().strip(), saya);
        k.jejak(masukan(cmd, k), lengkap);
        em.flush();
        penerbit.terbitkan(pembaca.baca(skp, k.triwulan()), cmd.alamat());
        diganti.fire(
                new PredikatDiganti(
                        skp.id(),
                        k.pegawaiId(),
                        skp.tahun(),
                        k.triwulan(),
                        semula.name(),
                        predikat.name(),
                        saya.waktu()));
    }

    private static final int ALASAN_TERPANJANG = 1000;

    private static String potong(String teks) {
        return teks.length() <= ALASAN_TERPANJANG ? teks : teks.substring(0, ALASAN_TERPANJANG);
    }

    private static String masukan(PutuskanKeberatan cmd, Keberatan k) {
        var b =
                JSON.createObjectBuilder()
                        .add("keberatan", k.id())
                        .add("nomorEvaluasi", k.nomorEvaluasi())
                        .add("dikabulkan", cmd.dikabulkan())
                        .add("ratingHasilKerjaSemula", k.hasilLama().name())
                        .add("ratingPerilakuSemula", k.perilakuLama().name());
        if (cmd.dikabulkan()) {
            b.add("ratingHasilKerja", cmd.ratingHasil().name())
                    .add("ratingPerilaku", cmd.ratingPerilaku().name());
        }
        return b.build().toString();
    }
}
