package id.teladan.core.riwayat;

import id.teladan.core.berkas.PemberiAksesBerkas;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.pegawai.SqlPegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** Who may read a record may read its evidence. */
@ApplicationScoped
class AksesBuktiRiwayat implements PemberiAksesBerkas {

    @Inject EntityManager em;
    @Inject Clock jam;

    @Override
    public boolean boleh(Pelaku pelaku, long berkasId) {
        var lihat = pelaku.cakupan(Hak.LIHAT_PEGAWAI);
        var kelola = pelaku.cakupan(Hak.MENGELOLA_RIWAYAT);
        var rahasia = pelaku.cakupan(Hak.LIHAT_DATA_RAHASIA);
        var keluarga =
                Arrays.stream(JenisRiwayat.values())
                        .filter(JenisRiwayat::keluarga)
                        .map(Enum::name)
                        .toList();
        var query =
                em.createNativeQuery(
                                "select 1 from core_riwayat x join core_pegawai p on p.id = x.pegawai_id "
                                        + SqlPegawai.JABATAN
                                        + " where x.berkas_id = :berkas and "
                                        + lihat.klausaSql("c", "p", "j", "u")
                                        + " and (x.jenis not in (:keluarga) or p.id = :saya or "
                                        + kelola.klausaSql("k", "p", "j", "u")
                                        + " or "
                                        + rahasia.klausaSql("s", "p", "j", "u")
                                        + ")")
                        .setParameter("berkas", berkasId)
                        .setParameter("keluarga", keluarga)
                        .setParameter("saya", pelaku.pegawaiId() == null ? 0L : pelaku.pegawaiId())
                        .setParameter("hari", LocalDate.now(jam));
        return !kelola.isiSql("k", rahasia.isiSql("s", lihat.isiSql("c", query)))
                .getResultList()
                .isEmpty();
    }
}
