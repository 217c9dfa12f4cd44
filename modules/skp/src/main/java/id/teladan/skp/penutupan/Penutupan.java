package id.teladan.skp.penutupan;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
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

/** One closing of a unit's evaluation; the guard of its states. */
@Entity
@Table(name = "skp_penutupan")
class Penutupan extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_penutupan_seq")
    @SequenceGenerator(
            name = "skp_penutupan_seq",
            sequenceName = "skp_penutupan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "unit_id", updatable = false)
    private long unitId;

    @Column(updatable = false)
    private int tahun;

    @Column(updatable = false)
    private int triwulan;

    @Column(updatable = false)
    private int nomor;

    @Enumerated(EnumType.STRING)
    private StatusPenutupan status;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CapaianOrganisasi capaian;

    @Column(updatable = false)
    private int orang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SyaratPenutupan syarat;

    @Column(updatable = false)
    private String alasan;

    @Column(name = "penutup_id", updatable = false)
    private long penutupId;

    @Column(updatable = false)
    private String penutup;

    @Column(updatable = false)
    private String sebagai;

    @Column(updatable = false)
    private String jabatan;

    @Column(name = "diajukan_pada", updatable = false)
    private Instant diajukanPada;

    @Column(name = "unit_pengesah_id", updatable = false)
    private Long unitPengesahId;

    @Column(name = "pengesah_id")
    private Long pengesahId;

    private String pengesah;

    @Column(name = "jabatan_pengesah")
    private String jabatanPengesah;

    @Column(name = "diputuskan_pada")
    private Instant diputuskanPada;

    private String catatan;

    @Column(updatable = false)
    private String masukan;

    @Column(updatable = false)
    private String jejak;

    protected Penutupan() {}

    /**
     * Closed at once, or waiting for the countersignature where that is needed and somebody stands above.
     *
     * @param unitPengesah unit of the next superior; null at the top of the tree
     */
    Penutupan(
            TutupEvaluasi cmd,
            int nomor,
            CapaianOrganisasi capaian,
            int orang,
            SyaratPenutupan syarat,
            Long unitPengesah,
            Pelaksana oleh) {
        this.unitId = cmd.unitId();
        this.tahun = cmd.tahun();
        this.triwulan = cmd.triwulan();
        this.nomor = nomor;
        this.capaian = capaian;
        this.orang = orang;
        this.syarat = syarat;
        this.alasan = cmd.alasan() == null || cmd.alasan().isBlank() ? null : cmd.alasan().strip();
        this.unitPengesahId = unitPengesah;
        this.status =
                syarat == SyaratPenutupan.ALASAN_DAN_PENGESAHAN && unitPengesah != null
                        ? StatusPenutupan.MENUNGGU
                        : StatusPenutupan.DITUTUP;
        this.penutupId = oleh.id();
        this.penutup = oleh.nama();
        this.sebagai = oleh.sebagai();
        this.jabatan = oleh.jabatan();
        this.diajukanPada = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void jejak(String isiMasukan, Jejak baru) {
        masukan = isiMasukan;
        jejak = JsonJejak.tulis(baru);
    }

    /** Nobody countersigns, sends back or opens what he closed himself, unless nobody stands above him. */
    void putuskan(LangkahPenutupan langkah, String kata, Pelaksana oleh) {
        if (oleh.id() == penutupId && unitPengesahId != null) {
            throw AksesDitolak.kode("SKP-818");
        }
        status = langkah.dari(status);
        pengesahId = oleh.id();
        pengesah = oleh.nama();
        jabatanPengesah = oleh.jabatan();
        diputuskanPada = oleh.waktu();
        catatan = kata == null || kata.isBlank() ? null : kata.strip();
        diubah(oleh.nama(), oleh.waktu());
    }

    Long id() {
        return id;
    }

    long unitId() {
        return unitId;
    }

    int tahun() {
        return tahun;
    }

    int triwulan() {
        return triwulan;
    }

    int nomor() {
        return nomor;
    }

    StatusPenutupan status() {
        return status;
    }

    long penutupId() {
        return penutupId;
    }

    Long unitPengesahId() {
        return unitPengesahId;
    }
}
