package id.teladan.skp.kaskade;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.tugas.PenyediaTugas;
import id.teladan.core.tugas.Tugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Task of a person to whom results were offered: one a year. */
@ApplicationScoped
class TugasTawaran implements PenyediaTugas {

    @Inject EntityManager em;

    @Override
    public List<Tugas> untuk(Pelaku pelaku) {
        if (!pelaku.punya(Hak.MENYUSUN_SKP) || pelaku.pegawaiId() == null) {
            return List.of();
        }
        return em
                .createQuery(
                        """
                        select w.tahun, count(w), (select max(s.id) from Skp s where s.pegawai.id = :saya and s.tahun = w.tahun)
                        from Tawaran w join w.hasilAtasan h
                        where w.pegawai.id = :saya and w.status = id.teladan.skp.kaskade.StatusTawaran.DITAWARKAN and h.dihapus is null
                        group by w.tahun order by w.tahun desc
                        """,
                        Object[].class)
                .setParameter("saya", pelaku.pegawaiId())
                .getResultList()
                .stream()
                .map(
                        b ->
                                new Tugas(
                                        "SKP_TAWARAN",
                                        List.of(String.valueOf(b[0]), String.valueOf(b[1])),
                                        null,
                                        b[2] == null ? "/skp/saya" : "/skp/susun?id=" + b[2],
                                        "kirim"))
                .toList();
    }
}
