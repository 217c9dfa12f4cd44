package id.teladan.skp.umpanbalik;

import id.teladan.skp.rencana.NilaiBerakhlak;
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
import java.time.Instant;

/** Feedback of the superior on a result or on a value of BerAKHLAK; never changed afterwards. */
@Entity
@Table(name = "skp_umpan_balik")
class UmpanBalik {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_umpan_balik_seq")
    @SequenceGenerator(
            name = "skp_umpan_balik_seq",
            sequenceName = "skp_umpan_balik_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "skp_id")
    private long skpId;

    @Column(name = "hasil_kerja_id")
    private Long hasilKerjaId;

    @Enumerated(EnumType.STRING)
    private NilaiBerakhlak nilai;

    private int triwulan;

    @Enumerated(EnumType.STRING)
    private Sentimen sentimen;

    private String teks;

    @Column(name = "pemberi_id")
    private long pemberiId;

    private String pemberi;

    private String sebagai;

    private String jabatan;

    private Instant waktu;

    @Version private long versi;

    protected UmpanBalik() {}

    UmpanBalik(BeriUmpanBalik cmd, Pelaksana oleh) {
        skpId = cmd.skpId();
        hasilKerjaId = cmd.hasilKerjaId();
        nilai = cmd.nilai();
        triwulan = cmd.triwulan();
        sentimen = cmd.sentimen();
        teks = cmd.teks().strip();
        pemberiId = oleh.id();
        pemberi = oleh.nama();
        sebagai = oleh.sebagai();
        jabatan = oleh.jabatan();
        waktu = oleh.waktu();
    }

    Long id() {
        return id;
    }
}
