import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Chrono} from 'react-chrono';

window.ReactChrono = {createElement, createRoot, Chrono};
