package id.teladan.core.draf;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Drafts of the acting person; nobody else reaches them. In two windows of one form the last write stays. */
@UseCase
public class DrafSaya {

    /** Bytes of one draft at most. */
    public static final int UKURAN_TERBESAR = 200 * 1024;

    /** Characters of a key at most. */
    public static final int KUNCI_TERPANJANG = 120;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * Keeps what was typed, in place of what was kept under this key before.
     *
     * @param kunci name of the form and of its object, such as {@code skp.rencana.17}
     */
    @Izin(Hak.MASUK)
    public IsiDraf simpan(String kunci, String isi) {
        if (isi.getBytes(StandardCharsets.UTF_8).length > UKURAN_TERBESAR) {
            throw PelanggaranAturan.kode("DRAF_TERLALU_BESAR", UKURAN_TERBESAR / 1024);
        }
        em.createNativeQuery(
                        """
                        insert into core_draf (id, pegawai_id, kunci, isi, diubah, versi)
                        values (next value for core_draf_seq, :pegawai, :kunci, :isi, :kini, 0)
                        on duplicate key update isi = values(isi), diubah = values(diubah), versi = versi + 1
                        """)
                .setParameter("pegawai", aktif.pelaku().pegawaiId())
                .setParameter("kunci", kunci(kunci))
                .setParameter("isi", isi)
                .setParameter("kini", Instant.now(jam))
                .executeUpdate();
        return cari(kunci).orElseThrow();
    }

    /** What was kept under this key, if anything. */
    @Izin(Hak.MASUK)
    public Optional<IsiDraf> baca(String kunci) {
        return cari(kunci(kunci));
    }

    /** Throws the draft away, usually after it was submitted; without one nothing happens. */
    @Izin(Hak.MASUK)
    public void hapus(String kunci) {
        em.createQuery("delete from Draf d where d.pegawai.id = :pegawai and d.kunci = :kunci")
                .setParameter("pegawai", aktif.pelaku().pegawaiId())
                .setParameter("kunci", kunci(kunci))
                .executeUpdate();
    }

    private Optional<IsiDraf> cari(String kunci) {
        return em.createQuery(
                        """
                        select new id.teladan.core.draf.IsiDraf(d.isi, d.diubah, d.versi)
                        from Draf d where d.pegawai.id = :pegawai and d.kunci = :kunci
                        """,
                        IsiDraf.class)
                .setParameter("pegawai", aktif.pelaku().pegawaiId())
                .setParameter("kunci", kunci)
                .getResultStream()
                .findFirst();
    }

    private static String kunci(String kunci) {
        if (kunci.isBlank() || kunci.length() > KUNCI_TERPANJANG) {
            throw new IllegalArgumentException(
                    "Kunci draf 1 sampai " + KUNCI_TERPANJANG + " huruf: " + kunci.length());
        }
        return kunci;
    }
}
