package id.teladan.core.impor;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.Lembar;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.lembar.SelLembar;
import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.unitkerja.JenisUnit;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hibernate.Session;

/** Makes the template and the workbook of errors. */
@UseCase
public class UnduhanImpor {

    private static final int BARIS_GALAT_SEKALI = 5_000;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** The empty template: header codes, labels, type hints, and the reference codes on sheets of their own. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public byte[] templat(Locale bahasa) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        var teks = teks(bahasa);
        var keluaran = new ByteArrayOutputStream();
        try (var p = PenulisLembar.ke(keluaran)) {
            LembarImpor.URUTAN.forEach(l -> kepala(p, l, teks));
            golongan(p, teks);
            acuan(p, teks, "jenis_jabatan", List.of("1", "2", "3", "4"));
            acuan(p, teks, "status", Acuan.STATUS.stream().map(Enum::name).toList());
            acuan(p, teks, "jenis_kelamin", List.of("1", "2"));
            acuan(p, teks, "ptkp", Acuan.PTKP);
            LembarImpor.URUTAN.stream()
                    .filter(l -> l.riwayat() != null)
                    .flatMap(l -> l.riwayat().bidang().stream())
                    .filter(b -> b.jenis() == BidangRiwayat.Jenis.PILIHAN)
                    .forEach(b -> acuan(p, teks, LembarImpor.kode(b.nama()), b.pilihan()));
            kelas(p, teks);
            p.lembar("ref_jenis_unit", KolomLembar.teks(teks.getString("ref.kode"), 24));
            for (var j : JenisUnit.values()) {
                p.baris(j.name());
            }
        }
        return keluaran.toByteArray();
    }

    /** The uploaded rows where they stood, with the column {@code kesalahan} behind them. */
    @Izin(Hak.IMPOR_PEGAWAI)
    public byte[] bukuGalat(long id, Locale bahasa) {
        PemeriksaanImpor.pastikanSemua(aktif.pelaku());
        if (em.find(Impor.class, id) == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var kesalahan = kesalahan(id, bahasa);
        var keluaran = new ByteArrayOutputStream();
        try (var buku = PembacaLembar.buka(PemeriksaanImpor.berkas(em, id));
                var p = PenulisLembar.ke(keluaran)) {
            for (var jenis : LembarImpor.URUTAN) {
                try (var lembar = buku.lembar(jenis.nama()).orElse(null)) {
                    if (lembar != null) {
                        salin(lembar, jenis, p, kesalahan);
                    }
                }
            }
        }
        return keluaran.toByteArray();
    }

    private static void salin(
            Lembar lembar, LembarImpor jenis, PenulisLembar p, Map<String, String> kesalahan) {
        var kepala = lembar.berikut();
        if (kepala == null) {
            return;
        }
        var kolom = new ArrayList<KolomLembar>();
        var asal = new ArrayList<Integer>();
        for (var k = 0; k < kepala.sel().size(); k++) {
            var kode = PembacaImpor.kodeKepala(kepala.sel(k));
            if (!kode.equals(PembacaImpor.KESALAHAN)) {
                var dikenal = jenis.posisi(kode).map(i -> jenis.kolom().get(i));
                kolom.add(
                        new KolomLembar(
                                kepala.sel(k).teks(),
                                dikenal.map(LembarImpor.Kolom::lebar).orElse(20),
                                dikenal.map(LembarImpor.Kolom::teks).orElse(false)));
                asal.add(k);
            }
        }
        kolom.add(KolomLembar.biasa(PembacaImpor.KESALAHAN, 80));
        p.lembar(jenis.nama(), kolom.toArray(new KolomLembar[0]));
        var tertulis = kepala.nomor();
        for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
            for (; tertulis < b.nomor() - 1; tertulis++) {
                p.baris();
            }
            p.baris(isi(b, asal, kesalahan.get(jenis.name() + b.nomor())));
            tertulis = b.nomor();
        }
    }

    private static Object[] isi(BarisLembar b, List<Integer> asal, String kesalahan) {
        var hasil = new Object[asal.size() + 1];
        for (var k = 0; k < asal.size(); k++) {
            hasil[k] = isi(b.sel(asal.get(k)));
        }
        hasil[asal.size()] = kesalahan;
        return hasil;
    }

    private static Object isi(SelLembar sel) {
        return switch (sel.jenis()) {
            case KOSONG -> null;
            case TANGGAL -> sel.tanggal();
            case ANGKA -> Double.valueOf(sel.teks());
            default -> sel.teks();
        };
    }

    /** Texts of all problems by worksheet and row, one line each. */
    private Map<String, String> kesalahan(long id, Locale bahasa) {
        var hasil = new HashMap<String, String>();
        for (var dari = 0; ; dari += BARIS_GALAT_SEKALI) {
            @SuppressWarnings("unchecked")
            List<Tuple> baris =
                    em.createNativeQuery(
                                    "select lembar, baris, huruf, kolom, kunci, tingkat, kode, nilai from"
                                            + " core_impor_galat where impor_id = :id and urut > :dari and urut <= :sampai"
                                            + " order by urut",
                                    Tuple.class)
                            .setParameter("id", id)
                            .setParameter("dari", dari)
                            .setParameter("sampai", dari + BARIS_GALAT_SEKALI)
                            .getResultList();
            for (var b : baris) {
                var m = DaftarImpor.masalah(b);
                hasil.merge(
                        b.get(0, String.class) + m.baris(),
                        m.kolom() + ": " + m.pesan(bahasa),
                        (lama, baru) -> lama + "\n" + baru);
            }
            if (baris.isEmpty()) {
                return hasil;
            }
        }
    }

    private static void kepala(PenulisLembar p, LembarImpor jenis, ResourceBundle teks) {
        var kolom = jenis.kolom();
        p.lembar(
                jenis.nama(),
                kolom.stream()
                        .map(k -> new KolomLembar(k.kode(), k.lebar(), k.teks()))
                        .toArray(KolomLembar[]::new));
        p.barisKeterangan(
                kolom.stream()
                        .map(k -> label(teks, jenis, k.kode()) + (k.wajib() ? " *" : ""))
                        .toArray(String[]::new));
        p.barisKeterangan(
                kolom.stream()
                        .map(k -> label(teks, jenis, k.kode() + ".isi"))
                        .toArray(String[]::new));
    }

    /** The words of a sheet, else those that all sheets of records share. */
    private static String label(ResourceBundle teks, LembarImpor jenis, String kunci) {
        var khas = jenis.nama() + "." + kunci;
        return teks.getString(teks.containsKey(khas) ? khas : "riwayat." + kunci);
    }

    private void golongan(PenulisLembar p, ResourceBundle teks) {
        var daftar = em.unwrap(Session.class).doReturningWork(KeadaanKini::golongan);
        p.lembar(
                "ref_gol_id",
                KolomLembar.teks(teks.getString("ref.kode"), 10),
                KolomLembar.teks(teks.getString("ref.golongan"), 12),
                KolomLembar.biasa(teks.getString("ref.arti"), 30),
                KolomLembar.biasa(teks.getString("ref.untuk"), 12));
        for (var g : daftar.semua()) {
            p.baris(
                    g.jenis().equals("PPPK") ? g.kode() : g.siasnId(),
                    g.kode(),
                    g.pangkat(),
                    g.jenis());
        }
    }

    private static void acuan(
            PenulisLembar p, ResourceBundle teks, String kolom, List<String> kode) {
        p.lembar(
                "ref_" + kolom,
                KolomLembar.teks(teks.getString("ref.kode"), 12),
                KolomLembar.biasa(teks.getString("ref.arti"), 60));
        for (var k : kode) {
            p.baris(k, teks.getString("ref." + kolom + "." + k.replace('/', '.')));
        }
    }

    private static void kelas(PenulisLembar p, ResourceBundle teks) {
        p.lembar(
                "ref_kelas",
                KolomLembar.biasa(teks.getString("ref.kode"), 8),
                KolomLembar.biasa(teks.getString("ref.kelas"), 60));
        for (var k = 1; k <= 17; k++) {
            p.baris(k, teks.getString("ref.kelas." + k));
        }
    }

    private static ResourceBundle teks(Locale bahasa) {
        return ResourceBundle.getBundle(
                "id.teladan.core.impor.templat",
                bahasa.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id"),
                UnduhanImpor.class.getClassLoader());
    }
}
