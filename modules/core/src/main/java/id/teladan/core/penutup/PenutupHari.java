package id.teladan.core.penutup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Covered days of a person. */
@Entity
@Table(name = "core_penutup_hari")
class PenutupHari {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_penutup_hari_seq")
    @SequenceGenerator(
            name = "core_penutup_hari_seq",
            sequenceName = "core_penutup_hari_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id")
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    private JenisPenutup jenis;

    private LocalDate dari;

    private LocalDate sampai;

    private String keterangan;

    private String sumber;

    @Column(name = "sumber_id")
    private long sumberId;

    @Version private long versi;

    protected PenutupHari() {}

    PenutupHari(PenutupBaru b) {
        sumber = b.sumber();
        sumberId = b.sumberId();
        isi(b);
    }

    void isi(PenutupBaru b) {
        pegawaiId = b.pegawaiId();
        jenis = b.jenis();
        dari = b.dari();
        sampai = b.sampai();
        keterangan = b.keterangan();
    }

    PenutupBerubah masa() {
        return new PenutupBerubah(pegawaiId, dari, sampai);
    }
}
