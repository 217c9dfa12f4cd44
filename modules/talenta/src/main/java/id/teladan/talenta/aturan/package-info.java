/** Pure rules of talent: indices, boxes, matches, terms and awards. */
package id.teladan.talenta.aturan;
