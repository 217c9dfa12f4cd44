package id.teladan.skp.keberatan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.util.List;

/** The superior of the appraiser examines an objection and hears both sides. PP 30/2019. */
@UseCase
public class PemeriksaanKeberatan {

    @Inject EntityManager em;
    @Inject KeberatanDalamLingkup lingkup;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /** Begins; both sides are asked to say what they have to say. */
    @Izin(Hak.MEMERIKSA_KEBERATAN)
    public void periksa(@Valid PeriksaKeberatan cmd) {
        var k = lingkup.untukPemeriksa(cmd.id());
        k.pastikanVersi(cmd.versi());
        var saya = lingkup.sebagaiPemeriksa(k);
        k.periksa(saya);
        for (var orang : List.of(k.pegawaiId(), k.penilaiId())) {
            pemberitahuan.fire(
                    new Pemberitahuan(
                            orang,
                            "KEBERATAN_DIPERIKSA",
                            List.of(saya.nama()),
                            "/skp/keberatan?id=" + k.id()));
        }
    }

    /** Writes down what a party said, or why it could not be heard. */
    @Izin(Hak.MEMERIKSA_KEBERATAN)
    public void dengar(@Valid DengarPihak cmd) {
        var k = lingkup.untukPemeriksa(cmd.id());
        k.pastikanVersi(cmd.versi());
        var saya = lingkup.sebagaiPemeriksa(k);
        if (cmd.isi() == null || cmd.isi().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("isi", "SKP-715")));
        }
        if (cmd.cara() == CaraKeterangan.TERTULIS) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("cara", "SKP-716")));
        }
        k.didengar(saya);
        em.persist(
                new KeteranganKeberatan(k.id(), cmd.pihak(), cmd.cara(), cmd.isi().strip(), saya));
    }
}
