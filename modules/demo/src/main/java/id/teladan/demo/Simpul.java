package id.teladan.demo;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.JenisUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A unit that is being laid out. */
final class Simpul {

    /** What its staff does; decides the positions. */
    enum Urusan {
        PUNCAK,
        PIMPINAN,
        UMUM,
        KEPEGAWAIAN,
        KEUANGAN,
        PROGRAM,
        TEKNIS,
        PELAYANAN,
        SEKOLAH,
        TATA_USAHA_SEKOLAH,
        MEDIS,
        KEPERAWATAN,
        PENUNJANG_MEDIS
    }

    final String kode;
    final String nama;
    final JenisUnit jenis;
    final Simpul induk;
    final List<Simpul> anak = new ArrayList<>();
    final List<Kursi> kursi = new ArrayList<>();
    boolean opd;
    Urusan urusan = Urusan.TEKNIS;
    List<String> khas = List.of();
    String wilayah = "Kota Serang";
    LocalDate mulai = Susunan.SEJAK;
    LocalDate sampai;

    /** Share of the staff; 0 = only what the layout demands. */
    double bobot;

    /** Units with a low value are there in a small province too; 0 = always. */
    double urutan;

    String kepala;
    JenisJabatan jenisKepala = JenisJabatan.STRUKTURAL;
    Jenjang jenjangKepala;
    String eselon;
    int kelas;

    long id;
    String jalur;

    Simpul(Simpul induk, String kode, JenisUnit jenis, String nama) {
        this.induk = induk;
        this.kode = kode;
        this.jenis = jenis;
        this.nama = nama;
        if (induk != null) {
            induk.anak.add(this);
            wilayah = induk.wilayah;
            khas = induk.khas;
            mulai = induk.mulai;
            sampai = induk.sampai;
        }
    }

    Simpul kepala(String jabatan, Jenjang jenjang, String esl, int kls) {
        kepala = jabatan;
        jenjangKepala = jenjang;
        eselon = esl;
        kelas = kls;
        return this;
    }

    Simpul isi(Urusan apa, double beban) {
        urusan = apa;
        bobot = beban;
        return this;
    }

    Simpul urutan(double nilai) {
        urutan = induk == null ? nilai : Math.max(nilai, induk.urutan);
        return this;
    }

    /** The OPD that it belongs to; null above the OPD. */
    Simpul perangkat() {
        for (var s = this; s != null; s = s.induk) {
            if (s.opd) {
                return s;
            }
        }
        return null;
    }

    /** The head position; exists once the positions are laid out. */
    Kursi kursiKepala() {
        return kursi.get(0);
    }

    boolean berlaku() {
        return sampai == null;
    }
}
