package id.teladan.core.pegawai;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.List;

/** The ranks as choices of a filter: reference data of a migration, read once. */
@UseCase
public class DaftarGolongan {

    /** A rank. */
    public record Golongan(String kode, String jenis, String pangkat) implements Serializable {}

    @Inject EntityManager em;

    private volatile List<Golongan> isi;

    /** All ranks: those of PNS, then those of PPPK, the lowest first. */
    @Izin(Hak.LIHAT_PEGAWAI)
    public List<Golongan> semua() {
        if (isi == null) {
            @SuppressWarnings("unchecked")
            List<Tuple> baris =
                    em.createNativeQuery(
                                    "select kode, jenis, pangkat from core_golongan order by jenis, urutan",
                                    Tuple.class)
                            .getResultList();
            isi =
                    baris.stream()
                            .map(
                                    b ->
                                            new Golongan(
                                                    SqlPegawai.teks(b, "kode"),
                                                    SqlPegawai.teks(b, "jenis"),
                                                    SqlPegawai.teks(b, "pangkat")))
                            .toList();
        }
        return isi;
    }
}
