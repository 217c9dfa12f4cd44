package id.teladan.core.dokumen;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Issued documents for those whom they concern and for the readers of what they are about. */
@UseCase
public class DaftarDokumen {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject GudangDokumen gudang;
    @Inject PencatatAkses akses;
    @Inject @Any Instance<PemberiAksesDokumen> pemberi;

    /** The document with its bytes; a foreign one answers like a missing one. */
    @Izin(Hak.MASUK)
    public DokumenTerbit unduh(long id) {
        var dokumen = em.find(Dokumen.class, id);
        var pelaku = aktif.pelaku();
        if (dokumen == null
                || !(dokumen.milik(pelaku.pegawaiId())
                        || pemberi.stream()
                                .anyMatch(
                                        p -> p.boleh(pelaku, dokumen.jenis(), dokumen.subjek())))) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        akses.catat(JenisAkses.UNDUH_DOKUMEN, dokumen.pemilikId(), dokumen.jenis() + " " + id);
        return dokumen.terbit(gudang.ambil(id));
    }
}
