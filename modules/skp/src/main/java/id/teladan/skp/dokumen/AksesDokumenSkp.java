package id.teladan.skp.dokumen;

import id.teladan.core.dokumen.PemberiAksesDokumen;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may read an SKP may read its issued documents. */
@ApplicationScoped
class AksesDokumenSkp implements PemberiAksesDokumen {

    private static final String AWALAN = "skp:";

    @Inject SkpDalamLingkup dalamLingkup;

    @Override
    public boolean boleh(Pelaku pelaku, String jenis, String subjek) {
        if (!subjek.startsWith(AWALAN)) {
            return false;
        }
        try {
            dalamLingkup.temukan(Long.parseLong(subjek.substring(AWALAN.length())), Hak.LIHAT_SKP);
            return true;
        } catch (DataTidakDitemukan e) {
            return false;
        }
    }
}
