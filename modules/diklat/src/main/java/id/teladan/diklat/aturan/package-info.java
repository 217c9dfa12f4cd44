/** Pure rules of training: conversion to JP, graduation, evaluation afterwards. */
package id.teladan.diklat.aturan;
