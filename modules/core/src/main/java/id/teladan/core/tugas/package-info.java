/**
 * Tasks that wait for the acting person. A module answers with its own tasks through {@link PenyediaTugas}; the inbox and
 * the home page show all of them. Nothing is stored: a task is there as long as its reason is there.
 */
package id.teladan.core.tugas;
