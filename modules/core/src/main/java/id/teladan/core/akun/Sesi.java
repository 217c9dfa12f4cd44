package id.teladan.core.akun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A signed-in browser. Its key is a random one of ours, not the session id of the container. */
@Entity
@Table(name = "core_sesi")
class Sesi {

    @Id private String kunci;

    @Column(name = "pegawai_id", updatable = false)
    private Long pegawaiId;

    @Column(updatable = false)
    private Instant mulai;

    @Column(updatable = false)
    private Instant terakhir;

    @Column(updatable = false)
    private String peramban;

    private Instant diakhiri;

    @Column(name = "diakhiri_oleh_id")
    private Long diakhiriOlehId;

    @Version private long versi;

    protected Sesi() {}

    void akhiri(Instant kini, Long oleh) {
        if (diakhiri == null) {
            diakhiri = kini;
            diakhiriOlehId = oleh;
        }
    }

    String kunci() {
        return kunci;
    }

    Long pegawaiId() {
        return pegawaiId;
    }
}
