package id.teladan.core.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A year whose working-day calendar is published. */
@Entity
@Table(name = "core_kalender_tahun")
class KalenderTahun {

    @Id private Integer tahun;

    @Column(name = "dasar_id")
    private String dasarId;

    /** The proposal by whose approval it was last published; null for years of the installation. */
    @Column(name = "usulan_id")
    private Long usulanId;

    @Version private long versi;

    protected KalenderTahun() {}

    KalenderTahun(int tahun) {
        this.tahun = tahun;
    }

    void terbitkan(String dasar, long usulan) {
        dasarId = dasar;
        usulanId = usulan;
    }

    String dasarId() {
        return dasarId;
    }
}
