/** Pages of the Excel import: history with upload, and the preview with its commit. */
package id.teladan.web.impor;
