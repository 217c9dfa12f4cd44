/** The architecture as tests: they see the classes of all modules. */
package id.teladan.arsitektur;
