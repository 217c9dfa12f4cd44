package id.teladan.skp.angkakredit;

import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
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
import java.math.BigDecimal;
import java.time.LocalDate;

/** Angka kredit that somebody brought into a level. */
@Entity
@Table(name = "skp_ak_saldo")
class SaldoAngkaKredit extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_ak_saldo_seq")
    @SequenceGenerator(
            name = "skp_ak_saldo_seq",
            sequenceName = "skp_ak_saldo_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenjangFungsional jenjang;

    private BigDecimal nilai;

    private LocalDate sampai;

    private String nomor;

    protected SaldoAngkaKredit() {}

    SaldoAngkaKredit(long pegawaiId, JenjangFungsional jenjang) {
        this.pegawaiId = pegawaiId;
        this.jenjang = jenjang;
        mulaiDariSatu();
    }

    void isi(CatatSaldo cmd, Pelaksana oleh) {
        nilai = cmd.nilai();
        sampai = cmd.sampai();
        nomor = cmd.nomor().strip();
        diubah(oleh.nama(), oleh.waktu());
    }
}
