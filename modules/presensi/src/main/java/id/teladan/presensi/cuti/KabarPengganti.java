package id.teladan.presensi.cuti;

import id.teladan.core.pegawai.IdentitasPegawai;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells the colleague who stands in that the leave is granted. */
@ApplicationScoped
class KabarPengganti {

    @Inject PembacaIdentitas identitas;
    @Inject Clock jam;
    @Inject Event<Pemberitahuan> pemberitahuan;

    void kabari(Cuti cuti) {
        if (cuti.penggantiId() == null) {
            return;
        }
        var nama =
                identitas
                        .pada(cuti.pegawaiId(), LocalDate.now(jam))
                        .map(IdentitasPegawai::nama)
                        .orElse("-");
        pemberitahuan.fire(
                new Pemberitahuan(
                        cuti.penggantiId(),
                        "CUTI_MENGGANTIKAN",
                        List.of(
                                nama,
                                cuti.jenis().sebutan(),
                                SusunanFormulir.tanggal(cuti.dari()),
                                SusunanFormulir.tanggal(cuti.sampai())),
                        "/beranda"));
    }
}
