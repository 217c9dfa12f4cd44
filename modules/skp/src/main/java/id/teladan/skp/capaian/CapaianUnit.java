package id.teladan.skp.capaian;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.rencana.Berversi;
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
import java.time.Instant;

/** Achievement of a unit in a period. The explanation is that of the last setting; the audit trail keeps the earlier ones. */
@Entity
@Table(name = "skp_capaian_organisasi")
class CapaianUnit extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_capaian_organisasi_seq")
    @SequenceGenerator(
            name = "skp_capaian_organisasi_seq",
            sequenceName = "skp_capaian_organisasi_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(updatable = false)
    private int tahun;

    @Column(updatable = false)
    private String jenis;

    @Column(updatable = false)
    private int ke;

    @Enumerated(EnumType.STRING)
    private CapaianOrganisasi predikat;

    @Enumerated(EnumType.STRING)
    private CapaianOrganisasi usulan;

    private Integer melampaui;

    private Integer tercapai;

    private Integer berproses;

    private Integer diam;

    @Enumerated(EnumType.STRING)
    @Column(name = "capaian_pk")
    private Rating capaianPk;

    @Enumerated(EnumType.STRING)
    private Rating ekspektasi;

    private String penjelasan;

    private String rekomendasi;

    private String alasan;

    @Column(name = "penetap_id")
    private long penetapId;

    private String penetap;

    private String sebagai;

    private String jabatan;

    @Column(name = "ditetapkan_pada")
    private Instant ditetapkanPada;

    private String jejak;

    protected CapaianUnit() {}

    CapaianUnit(long unitId, MasaCapaian masa) {
        this.unitId = unitId;
        this.tahun = masa.tahun();
        this.jenis = masa.jenis();
        this.ke = masa.ke();
        mulaiDariSatu();
    }

    void tetapkan(
            TetapkanCapaian cmd,
            CapaianOrganisasi hasil,
            CapaianOrganisasi diusulkan,
            Jejak penjelas,
            Pelaksana oleh) {
        predikat = hasil;
        usulan = diusulkan;
        var r = cmd.rencanaAksi();
        melampaui = r == null ? null : Integer.valueOf(r.melampaui());
        tercapai = r == null ? null : Integer.valueOf(r.tercapai());
        berproses = r == null ? null : Integer.valueOf(r.berproses());
        diam = r == null ? null : Integer.valueOf(r.diam());
        capaianPk = cmd.capaianPk();
        ekspektasi = cmd.ekspektasi();
        penjelasan = cmd.penjelasan().strip();
        rekomendasi = kosongkan(cmd.rekomendasi());
        alasan = kosongkan(cmd.alasan());
        penetapId = oleh.id();
        penetap = oleh.nama();
        sebagai = oleh.sebagai();
        jabatan = oleh.jabatan();
        ditetapkanPada = oleh.waktu();
        jejak = JsonJejak.tulis(penjelas);
        diubah(oleh.nama(), oleh.waktu());
    }

    private static String kosongkan(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    Long id() {
        return id;
    }
}
