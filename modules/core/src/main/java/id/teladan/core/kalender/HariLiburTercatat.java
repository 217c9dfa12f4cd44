package id.teladan.core.kalender;

import id.teladan.core.aturan.HariLibur;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A published day off. */
@Entity
@Table(name = "core_hari_libur")
class HariLiburTercatat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    private HariLibur.Jenis jenis;

    private String nama;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "dasar_id")
    private String dasarId;

    @Column(name = "dasar_pasal")
    private String dasarPasal;

    @Version private long versi;

    protected HariLiburTercatat() {}

    HariLiburTercatat(ButirLibur b) {
        tanggal = b.tanggal();
        jenis = b.jenis();
        unitId = b.unitId();
        isi(b);
    }

    void isi(ButirLibur b) {
        nama = b.nama();
        dasarId = b.dasarId();
        dasarPasal = b.dasarPasal();
    }

    ButirLibur butir() {
        return new ButirLibur(tanggal, jenis, nama, unitId, dasarId, dasarPasal);
    }

    Integer id() {
        return id;
    }
}
