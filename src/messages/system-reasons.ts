/** Why a system call failed, by its code. Messages hold the English words; Japanese ones are told in their place. */
export const systemReasons: Readonly<Record<string, { readonly en: string; readonly ja: string }>> =
  {
    EACCES: { en: 'permission denied', ja: '権限がありません' },
    EBUSY: { en: 'the file is in use', ja: 'ファイルが使用中です' },
    EDQUOT: { en: 'the quota is used up', ja: '割り当て容量を使い切りました' },
    EEXIST: { en: 'a file of that name is in the way', ja: '同じ名前のファイルがあります' },
    EFBIG: { en: 'the file would be too large', ja: 'ファイルが大きくなりすぎます' },
    EISDIR: { en: 'it is a folder', ja: 'フォルダーです' },
    ELOOP: { en: 'too many symbolic links', ja: 'シンボリックリンクが循環しています' },
    EMFILE: { en: 'too many open files', ja: '開いているファイルが多すぎます' },
    ENAMETOOLONG: { en: 'the name is too long', ja: '名前が長すぎます' },
    ENOENT: { en: 'no such file or folder', ja: 'ファイルまたはフォルダーがありません' },
    ENOSPC: { en: 'no space left on the disk', ja: 'ディスクに空きがありません' },
    ENOTDIR: { en: 'a part of the path is no folder', ja: 'パスの途中がフォルダーではありません' },
    EPERM: { en: 'operation not permitted', ja: '許可されていない操作です' },
    EROFS: { en: 'the file system is read-only', ja: 'ファイルシステムが読み取り専用です' },
  };
