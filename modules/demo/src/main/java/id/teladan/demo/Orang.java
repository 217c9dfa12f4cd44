package id.teladan.demo;

import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.pegawai.StatusPegawai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person that is being invented. */
final class Orang {

    /** A dated position. */
    record Tugas(Kursi kursi, JenisPenugasan jenis, LocalDate mulai, LocalDate sampai) {}

    /** A dated rank. */
    record Pangkat(String golongan, LocalDate mulai, LocalDate sampai, String jenis) {}

    long id;
    String nip;
    String nik;
    String nama;
    String gelarDepan;
    String gelarBelakang;
    String tempatLahir;
    LocalDate lahir;
    JenisKelamin kelamin;
    String agama;
    String kawin;
    String ptkp;
    StatusPegawai status;
    String kedudukan = "01";
    LocalDate tmtCpns;
    LocalDate tmtPns;
    String pendidikan;
    String email;
    String telepon;
    String alamat;
    String rekening;
    Kursi kursi;
    final List<Tugas> tugas = new ArrayList<>();
    final List<Pangkat> pangkat = new ArrayList<>();

    boolean laki() {
        return kelamin == JenisKelamin.LAKI_LAKI;
    }

    /** First day in the civil service as a full member: what a position may start with. */
    LocalDate siap() {
        return status == StatusPegawai.PNS ? tmtPns : tmtCpns;
    }
}
