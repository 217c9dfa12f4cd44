package id.teladan.core.tampilan;

import id.teladan.core.audit.TanpaAudit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A filter that a person has saved for a list page. */
@Entity
@Table(name = "core_saringan")
@TanpaAudit
class Saringan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_saringan_seq")
    @SequenceGenerator(
            name = "core_saringan_seq",
            sequenceName = "core_saringan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id", updatable = false)
    private Long pegawaiId;

    @Column(updatable = false)
    private String halaman;

    private String nama;
    private String kueri;
    private boolean bawaan;
    @Version private long versi;

    protected Saringan() {}

    Saringan(long pegawaiId, String halaman, String nama) {
        this.pegawaiId = pegawaiId;
        this.halaman = halaman;
        this.nama = nama;
    }

    void isi(String kueriBaru, boolean jadiBawaan) {
        kueri = kueriBaru;
        bawaan = jadiBawaan;
    }
}
