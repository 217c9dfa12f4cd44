package id.teladan.web.audit;

import id.teladan.core.pengawasan.DaftarAudit;
import id.teladan.core.pengawasan.RincianJejak;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /audit/rincian?id=}: before and after of one audit row. */
@Named("rincianAudit")
@RequestScoped
public class RincianAuditView {

    @Inject DaftarAudit daftar;

    private long id;
    private RincianJejak rincian;

    public void muat() {
        rincian = daftar.rincian(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long nilai) {
        id = nilai;
    }

    public RincianJejak getRincian() {
        return rincian;
    }
}
