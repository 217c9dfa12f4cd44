package id.teladan.skp.angkakredit;

import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.rencana.Pelaksana;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A PAK: written once; all that may happen to it is that another one replaces it. */
@Entity
@Table(name = "skp_ak_penetapan")
class PenetapanAngkaKredit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_ak_penetapan_seq")
    @SequenceGenerator(
            name = "skp_ak_penetapan_seq",
            sequenceName = "skp_ak_penetapan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Column(updatable = false)
    private int tahun;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenjangFungsional jenjang;

    @Column(updatable = false)
    private String nomor;

    @Column(updatable = false)
    private LocalDate tanggal;

    @Column(name = "angka_kredit", updatable = false)
    private BigDecimal angkaKredit;

    @Column(updatable = false)
    private BigDecimal kumulatif;

    @Column(updatable = false)
    private String isi;

    @Column(updatable = false)
    private String jejak;

    @Column(name = "penetap_id", updatable = false)
    private long penetapId;

    @Column(updatable = false)
    private String penetap;

    @Column(name = "ditetapkan_pada", updatable = false)
    private Instant ditetapkanPada;

    @Column(name = "diganti_pada")
    private Instant digantiPada;

    @Column(name = "alasan_ganti")
    private String alasanGanti;

    @Version private long versi;

    protected PenetapanAngkaKredit() {}

    /**
     * @param isi rows as JSON, as the document prints them
     * @param jejak how it was computed, as JSON
     */
    PenetapanAngkaKredit(
            TetapkanAngkaKredit cmd,
            JenjangFungsional jenjang,
            BigDecimal angkaKredit,
            BigDecimal kumulatif,
            String isi,
            String jejak,
            Pelaksana oleh) {
        this.pegawaiId = cmd.pegawaiId();
        this.tahun = cmd.tahun();
        this.jenjang = jenjang;
        this.nomor = cmd.nomor().strip();
        this.tanggal = cmd.tanggal();
        this.angkaKredit = angkaKredit;
        this.kumulatif = kumulatif;
        this.isi = isi;
        this.jejak = jejak;
        this.penetapId = oleh.id();
        this.penetap = oleh.nama();
        this.ditetapkanPada = oleh.waktu();
    }

    void ganti(String alasan, Instant saat) {
        digantiPada = saat;
        alasanGanti = alasan;
    }

    Long id() {
        return id;
    }
}
