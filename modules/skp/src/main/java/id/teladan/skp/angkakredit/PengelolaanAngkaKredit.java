package id.teladan.skp.angkakredit;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.pegawai.PembacaIdentitas;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Officers record what somebody brought into his level and decide the angka kredit of a year. Nobody decides on himself. */
@UseCase
public class PengelolaanAngkaKredit {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PegawaiAngkaKredit pegawai;
    @Inject PembacaIdentitas identitas;
    @Inject PenghitungAngkaKredit penghitung;
    @Inject Event<Pemberitahuan> beritahu;

    /** Records the balance of the present level; a second record corrects the first. */
    @Izin(Hak.MENGELOLA_RIWAYAT)
    public void catatSaldo(@Valid CatatSaldo cmd) {
        var jenjang = jenjang(cmd.pegawaiId());
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.nilai() == null) {
            masalah.add(Pelanggaran.pada("nilai", "SKP-779"));
        }
        if (cmd.sampai() == null || cmd.sampai().isAfter(LocalDate.now(jam))) {
            masalah.add(Pelanggaran.pada("sampai", "SKP-780"));
        }
        if (cmd.nomor() == null || cmd.nomor().isBlank()) {
            masalah.add(Pelanggaran.pada("nomor", "SKP-781"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var ada =
                em.createQuery(
                                "select s from SaldoAngkaKredit s where s.pegawaiId = :pegawai and s.jenjang = :jenjang",
                                SaldoAngkaKredit.class)
                        .setParameter("pegawai", cmd.pegawaiId())
                        .setParameter("jenjang", jenjang)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        if (ada != null) {
            ada.pastikanVersi(cmd.versi());
        } else if (cmd.versi() != 0) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
        var saldo = ada == null ? new SaldoAngkaKredit(cmd.pegawaiId(), jenjang) : ada;
        saldo.isi(cmd, saya());
        em.persist(saldo);
    }

    /** Decides the angka kredit up to a year; the person is told. Returns the id of the decision. */
    @Izin(Hak.MENGELOLA_RIWAYAT)
    public long tetapkan(@Valid TetapkanAngkaKredit cmd) {
        var jenjang = jenjang(cmd.pegawaiId());
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.nomor() == null || cmd.nomor().isBlank()) {
            masalah.add(Pelanggaran.pada("nomor", "SKP-781"));
        }
        if (cmd.tanggal() == null || cmd.tanggal().isAfter(LocalDate.now(jam))) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-780"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var semua = penghitung.hitung(cmd.pegawaiId(), jenjang);
        var hitungan = penghitung.sampai(jenjang, semua, cmd.tahun());
        var terakhir = hitungan.masa().size() - 1;
        if (terakhir < 0 || hitungan.masa().get(terakhir).tahun() != cmd.tahun()) {
            throw PelanggaranAturan.kode("SKP-783", String.valueOf(cmd.tahun()));
        }
        if (berlaku(cmd, jenjang)) {
            throw PelanggaranAturan.kode("SKP-784", String.valueOf(cmd.tahun()));
        }
        var penetapan =
                new PenetapanAngkaKredit(
                        cmd,
                        jenjang,
                        hitungan.hasil().baris().get(terakhir).angkaKredit(),
                        hitungan.hasil().kumulatif(),
                        IsiPak.tulis(hitungan),
                        JsonJejak.tulis(hitungan.jejak()),
                        saya());
        em.persist(penetapan);
        em.flush();
        beritahu.fire(
                new Pemberitahuan(
                        cmd.pegawaiId(),
                        "ANGKA_KREDIT_DITETAPKAN",
                        List.of(String.valueOf(cmd.tahun())),
                        "/skp/angka-kredit"));
        return penetapan.id();
    }

    private boolean berlaku(TetapkanAngkaKredit cmd, JenjangFungsional jenjang) {
        return em.createQuery(
                                "select count(n) from PenetapanAngkaKredit n where n.pegawaiId = :pegawai and n.tahun = :tahun and"
                                        + " n.jenjang = :jenjang and n.digantiPada is null",
                                Long.class)
                        .setParameter("pegawai", cmd.pegawaiId())
                        .setParameter("tahun", cmd.tahun())
                        .setParameter("jenjang", jenjang)
                        .getSingleResult()
                > 0;
    }

    /** The present level of somebody whom the officer reaches and who is not himself. */
    private JenjangFungsional jenjang(long pegawaiId) {
        pegawai.temukan(pegawaiId, Hak.MENGELOLA_RIWAYAT);
        if (aktif.pelaku().diri(pegawaiId)) {
            throw AksesDitolak.kode("SKP-785");
        }
        var jenjang =
                identitas
                        .pada(pegawaiId, LocalDate.now(jam))
                        .map(i -> PenghitungAngkaKredit.jenjang(i.jenjang()))
                        .orElse(null);
        if (jenjang == null) {
            throw PelanggaranAturan.kode("SKP-782");
        }
        return jenjang;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
