package id.teladan.web.pegawai;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.jabatan.PencariAtasan.Atasan;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.pegawai.RincianPegawai;
import id.teladan.core.pegawai.RincianPegawai.ButirGolongan;
import id.teladan.core.pegawai.RincianPegawai.ButirJabatan;
import id.teladan.web.rupa.Format;
import id.teladan.web.rupa.Tanggal;
import id.teladan.web.rupa.Teks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Record of a person: {@code #{rincianPegawai}}. Nothing is typed here, so the bean lives for one request. */
@Named("rincianPegawai")
@RequestScoped
public class RincianPegawaiView {

    /** An item of a timeline. */
    public record Butir(
            String judul, String waktu, String oleh, String uraian, String ikon, String keadaan) {}

    @Inject DaftarPegawai daftar;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    private String id;
    private String per;
    private RincianPegawai rincian;

    /** Opens the record that the address names. */
    public void muat() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        rincian = daftar.rincian(Long.parseLong(id), Tanggal.baca(per));
    }

    /** Opens the own record. */
    public void muatDiri() {
        rincian = daftar.profil(Tanggal.baca(per));
    }

    public RincianPegawai getRincian() {
        return rincian;
    }

    /** True when the state is told for another day than today. */
    public boolean isHariLain() {
        return !rincian.tanggal().equals(LocalDate.now(jam));
    }

    /** True when the list holds more than the own record. */
    public boolean isAdaDaftar() {
        var cakupan = aktif.pelaku().cakupan(Hak.LIHAT_PEGAWAI);
        return cakupan.semua() || !cakupan.jalur().isEmpty() || !cakupan.unitDipimpin().isEmpty();
    }

    public Atasan getAtasan() {
        return rincian.atasan();
    }

    /** Positions held on the day besides the definitive one. */
    public List<ButirJabatan> getRangkap() {
        return rincian.jabatan().stream()
                .filter(j -> j.jenis() != JenisPenugasan.DEFINITIF)
                .toList();
    }

    public List<Butir> getRiwayatJabatan() {
        return rincian.riwayatJabatan().stream().map(this::butir).toList();
    }

    public List<Butir> getRiwayatGolongan() {
        return rincian.riwayatGolongan().stream().map(this::butir).toList();
    }

    private Butir butir(ButirJabatan j) {
        var judul =
                j.jenis() == JenisPenugasan.DEFINITIF
                        ? j.jabatan()
                        : teks("pegawai.penugasan." + j.jenis()) + " " + j.jabatan();
        return new Butir(
                judul,
                masa(j.mulai(), j.sampai()),
                null,
                gabung(
                        j.unit(),
                        j.unit().equals(j.opd()) ? null : j.opd(),
                        sk(j.nomorSk(), j.tanggalSk())),
                j.jenis() == JenisPenugasan.DEFINITIF ? "gedung" : "tukar",
                keadaan(j.kini(), j.mulai()));
    }

    private Butir butir(ButirGolongan g) {
        return new Butir(
                g.golongan() + " " + g.pangkat(),
                masa(g.mulai(), g.sampai()),
                null,
                sk(g.nomorSk(), g.tanggalSk()),
                "naik",
                keadaan(g.kini(), g.mulai()));
    }

    private String keadaan(boolean kini, LocalDate mulai) {
        return kini ? "KINI" : mulai.isAfter(rincian.tanggal()) ? "NANTI" : "SELESAI";
    }

    private static String masa(LocalDate mulai, LocalDate sampai) {
        return Format.tanggal(mulai)
                + " - "
                + (sampai == null ? teks("pegawai.masa.kini") : Format.tanggal(sampai));
    }

    private static String sk(String nomor, LocalDate tanggal) {
        return nomor == null
                ? null
                : teks("pegawai.sk")
                        + " "
                        + nomor
                        + (tanggal == null ? "" : ", " + Format.tanggal(tanggal));
    }

    private static String gabung(String... bagian) {
        return Stream.of(bagian).filter(b -> b != null).collect(Collectors.joining(" \u00b7 "));
    }

    private static String teks(String kunci) {
        return Teks.untuk(kunci, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getId() {
        return id;
    }

    public void setId(String nilai) {
        id = nilai;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String nilai) {
        per = nilai;
    }
}
