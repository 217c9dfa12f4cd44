package id.teladan.demo;

import id.teladan.core.izin.Peran;
import java.util.List;

/**
 * An invented person whom the demo knows by name, most of them with an account.
 *
 * @param akun name of the account; null = none
 * @param peran role of the account; null = only what follows from the position
 * @param unit code of the unit
 * @param jabatan position there; null = its head
 */
record Tokoh(
        String akun,
        Peran peran,
        String unit,
        String jabatan,
        String gelarDepan,
        String nama,
        String gelarBelakang,
        boolean laki,
        String pendidikan,
        int umur) {

    static final String SDM = "Analis Sumber Daya Manusia Aparatur";

    static final List<Tokoh> SEMUA =
            List.of(
                    new Tokoh(
                            "gubernur",
                            Peran.GUBERNUR,
                            "00",
                            null,
                            null,
                            "Raden Wirasena Adikusumah",
                            "S.E., M.M.",
                            true,
                            "S-2",
                            54),
                    new Tokoh(
                            null,
                            null,
                            "00",
                            "Wakil Gubernur Banten",
                            null,
                            "Anggraini Tirtasari",
                            "S.Sos.",
                            false,
                            "S-1",
                            49),
                    new Tokoh(
                            "sekda",
                            Peran.SEKDA,
                            "01",
                            null,
                            "Dr.",
                            "Ratna Puspadewi Kencana",
                            "M.Si.",
                            false,
                            "S-3",
                            56),
                    new Tokoh(
                            "kepala",
                            Peran.KEPALA_OPD,
                            "29",
                            null,
                            null,
                            "Bagus Pramudya Wiratama",
                            "S.Sos., M.Si.",
                            true,
                            "S-2",
                            52),
                    new Tokoh(
                            "atasan",
                            null,
                            "29.02",
                            null,
                            null,
                            "Sekar Ayu Larasati",
                            "S.STP., M.Si.",
                            false,
                            "S-2",
                            43),
                    new Tokoh(
                            "pegawai",
                            null,
                            "29.02",
                            SDM + " Ahli Muda",
                            null,
                            "Damar Jatinegara",
                            "S.E.",
                            true,
                            "S-1",
                            36),
                    new Tokoh(
                            "pengelola",
                            Peran.PENGELOLA_OPD,
                            "29.01.01",
                            SDM + " Ahli Pertama",
                            null,
                            "Melati Kirana Putri",
                            "S.A.P.",
                            false,
                            "S-1",
                            29),
                    new Tokoh(
                            "bkd",
                            Peran.BKD,
                            "29.03",
                            SDM + " Ahli Madya",
                            null,
                            "Gilang Ramadipa",
                            "S.Kom., M.M.",
                            true,
                            "S-2",
                            46),
                    new Tokoh(
                            "bkd2",
                            Peran.BKD,
                            "29.03",
                            SDM + " Ahli Muda",
                            null,
                            "Intan Cahyaning Tyas",
                            "S.Psi.",
                            false,
                            "S-1",
                            37),
                    new Tokoh(
                            "inspektorat",
                            Peran.INSPEKTORAT,
                            "03.06",
                            null,
                            null,
                            "Teguh Wicaksana Hadi",
                            "S.H., M.H.",
                            true,
                            "S-2",
                            49),
                    new Tokoh(
                            "auditor",
                            Peran.AUDITOR,
                            "03.06",
                            "Auditor Ahli Madya",
                            null,
                            "Nur Aini Ma'rifah",
                            "S.E., M.Ak.",
                            false,
                            "S-2",
                            47),
                    new Tokoh(
                            "admin",
                            Peran.ADMIN,
                            "16.02",
                            "Pranata Komputer Ahli Muda",
                            null,
                            "Rangga Bayu Samudra",
                            "S.Kom.",
                            true,
                            "S-1",
                            35));
}
