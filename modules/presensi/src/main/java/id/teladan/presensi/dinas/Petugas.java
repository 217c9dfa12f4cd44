package id.teladan.presensi.dinas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who travels by a letter of assignment. */
@Entity
@Table(name = "presensi_petugas")
class Petugas {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_petugas_seq")
    @SequenceGenerator(
            name = "presensi_petugas_seq",
            sequenceName = "presensi_petugas_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "surat_id", updatable = false)
    private long suratId;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Version private long versi;

    protected Petugas() {}

    Petugas(long suratId, long pegawaiId) {
        this.suratId = suratId;
        this.pegawaiId = pegawaiId;
    }
}
