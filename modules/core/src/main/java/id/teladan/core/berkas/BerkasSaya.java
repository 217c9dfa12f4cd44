package id.teladan.core.berkas;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pegawai.Pegawai;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Files of the acting person, and those that a record which he may read refers to. */
@UseCase
public class BerkasSaya {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject GudangBerkas gudang;
    @Inject PencatatAkses akses;
    @Inject @Any Instance<PemberiAksesBerkas> pemberi;

    /** Keeps a file; the acting person becomes its owner. */
    @Izin(Hak.MENGUNGGAH_BERKAS)
    public RingkasBerkas unggah(UnggahBerkas cmd) {
        var nama = NamaBerkas.bersih(cmd.nama());
        var jenis = PengenalBerkas.kenali(nama, cmd.isi());
        var berkas =
                new Berkas(
                        nama,
                        jenis,
                        cmd.isi().length,
                        Sha256.dari(cmd.isi()),
                        em.getReference(Pegawai.class, aktif.pelaku().pegawaiId()),
                        Instant.now(jam));
        em.persist(berkas);
        em.flush();
        gudang.simpan(berkas.id(), cmd.isi());
        return berkas.ringkas();
    }

    /** An own file without its bytes; empty for a foreign and for a missing one. One statement. */
    @Izin(Hak.MASUK)
    public Optional<RingkasBerkas> milik(long id) {
        return Optional.ofNullable(em.find(Berkas.class, id))
                .filter(b -> b.milik(aktif.pelaku().pegawaiId()))
                .map(Berkas::ringkas);
    }

    /** The file with its bytes; a foreign one answers like a missing one. */
    @Izin(Hak.MASUK)
    public UnduhanBerkas unduh(long id) {
        var berkas = em.find(Berkas.class, id);
        var pelaku = aktif.pelaku();
        if (berkas == null
                || !(berkas.milik(pelaku.pegawaiId())
                        || pemberi.stream().anyMatch(p -> p.boleh(pelaku, id)))) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        akses.catat(JenisAkses.UNDUH_BERKAS, berkas.pemilikId(), "Berkas " + id);
        return berkas.dengan(gudang.ambil(id));
    }
}
