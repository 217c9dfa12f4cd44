package id.teladan.core.impor;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.impor.Rencana.RencanaRiwayat;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.core.riwayat.NilaiRiwayat;
import id.teladan.core.riwayat.PemeriksaIsian;
import id.teladan.core.riwayat.RiwayatMassal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Plans the records of a file. A row that agrees in TMT and in the choices that must be made (level, programme), or else in the
 * number of its decree, is a correction of that record: it becomes a new row and the old one stays visible. An empty optional
 * cell keeps what is recorded.
 */
final class PenyusunRiwayat {

    private final KeadaanKini kini;
    private final CatatanGalat galat;
    private final LocalDate hari;
    private final Map<String, BarisPegawai> pegawaiBerkas = new HashMap<>();
    private final Map<String, List<BarisRiwayat>> menurutKunci = new HashMap<>();

    PenyusunRiwayat(
            KeadaanKini kini, CatatanGalat galat, LocalDate hari, List<BarisPegawai> pegawai) {
        this.kini = kini;
        this.galat = galat;
        this.hari = hari;
        pegawai.forEach(
                p -> {
                    if (p.nip() != null) {
                        pegawaiBerkas.put(p.nip(), p);
                    }
                });
    }

    void susun(List<BarisRiwayat> semua, List<RencanaRiwayat> rencana) {
        semua.forEach(b -> rencana.add(satu(b)));
        menurutKunci
                .values()
                .forEach(
                        sama -> {
                            var nomor = sama.stream().map(BarisRiwayat::nomor).toList();
                            for (var b : nomor.size() > 1 ? sama : List.<BarisRiwayat>of()) {
                                galat(
                                        b,
                                        "tmt",
                                        "IMPOR_RIWAYAT_GANDA",
                                        PenyusunRencana.lain(nomor, b.nomor()));
                            }
                        });
    }

    private RencanaRiwayat satu(BarisRiwayat b) {
        var orang = b.nip() == null ? null : kini.orang.get(b.nip());
        var berkas = b.nip() == null ? null : pegawaiBerkas.get(b.nip());
        if (b.nip() != null && orang == null && berkas == null) {
            galat(b, "nip", "IMPOR_RIWAYAT_NIP_TIADA", b.nip());
        }
        var status =
                berkas != null && berkas.status() != null
                        ? berkas.status()
                        : orang == null ? null : orang.status();
        if (status == StatusPegawai.PEJABAT_NEGARA) {
            galat(b, "nip", "IMPOR_PEJABAT_NEGARA");
        }
        var nama = orang != null ? orang.nama() : berkas != null ? berkas.nama() : null;
        if (status == null || galat.adaGalat(b.lembar(), b.nomor())) {
            return rencana(b, nama, null, b.isian(), Tindakan.BARU, List.of());
        }
        var isian = denganKodeGolongan(b, status);
        var tercatat =
                orang == null
                        ? List.<RiwayatMassal.Baris>of()
                        : kini.riwayat.getOrDefault(orang.id(), List.of());
        var lama = lama(b.lembar().riwayat(), isian, tercatat);
        if (lama != null) {
            isian = lengkapi(b.lembar().riwayat(), isian, lama.isian());
        }
        periksa(b, isian, status, lama, tercatat, berkas);
        menurutKunci
                .computeIfAbsent(
                        b.lembar() + b.nip() + kunci(b.lembar().riwayat(), isian),
                        x -> new ArrayList<>(1))
                .add(b);
        var perubahan =
                lama == null
                        ? List.<Perubahan>of()
                        : beda(b.lembar().riwayat(), lama.isian(), isian);
        return rencana(
                b,
                nama,
                lama,
                isian,
                lama == null ? Tindakan.BARU : perubahan.isEmpty() ? Tindakan.SAMA : Tindakan.UBAH,
                perubahan);
    }

    private static RencanaRiwayat rencana(
            BarisRiwayat b,
            String nama,
            RiwayatMassal.Baris lama,
            IsianRiwayat isian,
            Tindakan tindakan,
            List<Perubahan> perubahan) {
        return new RencanaRiwayat(b, nama, lama, isian, tindakan, perubahan, Sidik.dari(lama));
    }

    private IsianRiwayat denganKodeGolongan(BarisRiwayat b, StatusPegawai status) {
        var i = b.isian();
        var tertulis = i.nilai("golongan");
        if (tertulis == null) {
            return i;
        }
        var kode = kini.kodeGolongan().kode(tertulis, status);
        if (kode == null) {
            galat(b, "gol_id", "IMPOR_GOLONGAN_SALAH", tertulis, status);
            return i;
        }
        var nilai = new ArrayList<NilaiRiwayat>();
        i.nilai()
                .forEach(
                        n ->
                                nilai.add(
                                        n.nama().equals("golongan")
                                                ? new NilaiRiwayat("golongan", kode)
                                                : n));
        return new IsianRiwayat(i.nomorSk(), i.tanggalSk(), i.tmt(), i.sampai(), nilai, null);
    }

    private void periksa(
            BarisRiwayat b,
            IsianRiwayat isian,
            StatusPegawai status,
            RiwayatMassal.Baris lama,
            List<RiwayatMassal.Baris> tercatat,
            BarisPegawai berkas) {
        if (galat.adaGalat(b.lembar(), b.nomor())) {
            return;
        }
        var jenis = b.lembar().riwayat();
        for (var m :
                PemeriksaIsian.periksa(
                        jenis,
                        isian,
                        status,
                        hari,
                        kode -> kini.kodeGolongan().kode(kode, status) != null)) {
            galat(b, kolom(m), m.kode(), m.nilai().toArray());
        }
        if (jenis != JenisRiwayat.GOLONGAN) {
            return;
        }
        var tergeser =
                tercatat.stream()
                        .anyMatch(
                                t ->
                                        !t.equals(lama)
                                                && t.jenis() == jenis
                                                && t.isian().tmt().equals(isian.tmt()));
        if (tergeser) {
            galat(b, "tmt", "RIWAYAT_TMT_GANDA");
        }
        if (berkas != null
                && berkas.golongan() != null
                && isian.tmt().equals(berkas.tmtGolongan())
                && !berkas.golongan().equals(isian.nilai("golongan"))) {
            galat(b, "gol_id", "IMPOR_GOLONGAN_BENTROK", berkas.nomor(), berkas.golongan());
        }
    }

    private static String kolom(Pelanggaran m) {
        return m.bidang().isEmpty() ? "nip" : LembarImpor.kode(m.bidang());
    }

    private static RiwayatMassal.Baris lama(
            JenisRiwayat jenis, IsianRiwayat isian, List<RiwayatMassal.Baris> tercatat) {
        RiwayatMassal.Baris sama = null;
        RiwayatMassal.Baris seNomor = null;
        for (var t : tercatat) {
            if (t.jenis() == jenis) {
                if (kunci(jenis, t.isian()).equals(kunci(jenis, isian))) {
                    sama = t;
                } else if (Objects.equals(t.isian().nomorSk(), isian.nomorSk())) {
                    seNomor = t;
                }
            }
        }
        return sama != null ? sama : seNomor;
    }

    /** TMT and the choices that must be made: two rows that agree in them are the same record. */
    private static String kunci(JenisRiwayat jenis, IsianRiwayat isian) {
        var b = new StringBuilder().append(isian.tmt());
        for (var x : jenis.bidang()) {
            if (x.wajib() && x.jenis() == BidangRiwayat.Jenis.PILIHAN) {
                b.append('\u001f').append(isian.nilai(x.nama()));
            }
        }
        return b.toString();
    }

    private static IsianRiwayat lengkapi(JenisRiwayat jenis, IsianRiwayat isi, IsianRiwayat lama) {
        var nilai = new ArrayList<NilaiRiwayat>();
        for (var b : jenis.bidang()) {
            var baru = isi.nilai(b.nama());
            nilai.add(new NilaiRiwayat(b.nama(), baru == null ? lama.nilai(b.nama()) : baru));
        }
        return new IsianRiwayat(
                isi.nomorSk(),
                isi.tanggalSk(),
                isi.tmt(),
                isi.sampai() == null ? lama.sampai() : isi.sampai(),
                nilai,
                lama.berkasId());
    }

    private static List<Perubahan> beda(JenisRiwayat jenis, IsianRiwayat lama, IsianRiwayat baru) {
        var hasil = new ArrayList<Perubahan>();
        for (var b : jenis.bidang()) {
            PenyusunRencana.beda(
                    hasil, LembarImpor.kode(b.nama()), lama.nilai(b.nama()), baru.nilai(b.nama()));
        }
        PenyusunRencana.beda(hasil, "tmt", tgl(lama.tmt()), tgl(baru.tmt()));
        PenyusunRencana.beda(hasil, "sampai", tgl(lama.sampai()), tgl(baru.sampai()));
        PenyusunRencana.beda(hasil, "nomor_sk", lama.nomorSk(), baru.nomorSk());
        PenyusunRencana.beda(hasil, "tanggal_sk", tgl(lama.tanggalSk()), tgl(baru.tanggalSk()));
        return hasil;
    }

    private static String tgl(LocalDate hari) {
        return hari == null ? null : PenyusunRencana.tgl(hari);
    }

    private void galat(BarisRiwayat b, String kolom, String kode, Object... nilai) {
        galat.galat(b.lembar(), b.nomor(), kolom, b.nip(), kode, nilai);
    }
}
