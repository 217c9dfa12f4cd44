/**
 * Reorganisation (penataan): a draft of steps with an effective day, its impact and problems, decided by a second person
 * and carried out as dated rows. A unit that changes ends the day before and goes on as a new row from the day, with
 * everything below it, its positions and their holders; so any day before and after reads right, and a day in the future
 * takes effect by itself. PP 18/2016 jo. PP 72/2019. Tables {@code core_penataan}, {@code core_penataan_langkah}, {@code
 * core_unit_asal}.
 */
package id.teladan.core.penataan;
