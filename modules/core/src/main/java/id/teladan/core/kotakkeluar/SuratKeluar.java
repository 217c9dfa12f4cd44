package id.teladan.core.kotakkeluar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A letter as the administrator sends it again; the worker changes it by SQL. */
@Entity
@Table(name = "core_surat_keluar")
class SuratKeluar {

    @Id private Long id;

    private String status;

    private int percobaan;

    private Instant berikut;

    @Column(name = "sewa_sampai")
    private Instant sewaSampai;

    @Version private long versi;

    protected SuratKeluar() {}

    /** True when it had been put aside. */
    boolean ulangi(Instant kini) {
        if (!status.equals("GAGAL")) {
            return false;
        }
        status = "MENUNGGU";
        percobaan = 0;
        berikut = kini;
        sewaSampai = null;
        return true;
    }
}
