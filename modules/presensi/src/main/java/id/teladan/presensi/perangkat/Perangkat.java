package id.teladan.presensi.perangkat;

import id.teladan.core.galat.KonflikPerubahan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An attendance device of the allow-list; what it sends counts while it is active. */
@Entity
@Table(name = "presensi_perangkat")
class Perangkat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_perangkat_seq")
    @SequenceGenerator(
            name = "presensi_perangkat_seq",
            sequenceName = "presensi_perangkat_seq",
            allocationSize = 50)
    private Long id;

    private String sn;

    private String nama;

    @Column(name = "unit_id")
    private long unitId;

    private String lokasi;

    private String kelompok;

    @Column(name = "zona_menit")
    private int zonaMenit;

    private boolean aktif;

    @Version private long versi;

    protected Perangkat() {}

    Perangkat(String sn) {
        this.sn = sn;
    }

    void isi(SimpanPerangkat c) {
        nama = c.nama().strip();
        unitId = c.unitId();
        lokasi = c.lokasi() == null || c.lokasi().isBlank() ? null : c.lokasi().strip();
        kelompok = c.kelompok().strip();
        zonaMenit = c.zonaMenit();
        aktif = c.aktif();
    }

    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    Long id() {
        return id;
    }

    String sn() {
        return sn;
    }

    String kelompok() {
        return kelompok;
    }

    int zonaMenit() {
        return zonaMenit;
    }

    boolean aktif() {
        return aktif;
    }
}
